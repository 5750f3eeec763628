using System.Diagnostics.CodeAnalysis;
using DecisionSupport.Cli.Arguments;

namespace DecisionSupport.Cli.Comparing;

/// <summary>Loads the rule book of a folder or a git revision.</summary>
internal static class SideLoader
{
    /// <summary>Says on standard error what is wrong.</summary>
    public static bool TryLoad(Side side, Shell shell, [NotNullWhen(true)] out RuleBook? ruleBook)
    {
        ruleBook = null;
        if (side is Side.Folder folder)
        {
            return RulesOption.TryLoad(folder.Path, shell, out ruleBook);
        }

        var (revision, path) = (Side.Revision)side;
        if (!GitFiles.TryRead(revision, path, shell, out var files))
        {
            return false;
        }

        var name = $"{revision}:{path}";
        ruleBook = RulesOption.OfLoading(RuleBookLoader.Load(files), name, d => d with { Place = d.Place with { File = $"{name}/{d.Place.File}" } }, shell);
        return ruleBook is not null;
    }
}
