using System.Diagnostics.CodeAnalysis;
using DecisionSupport.Cli.Io;

namespace DecisionSupport.Cli.Comparing;

/// <summary>Loads the rule book of a folder or a git revision.</summary>
internal static class SideLoader
{
    /// <summary>Says on standard error what is wrong.</summary>
    public static bool TryLoad(Side side, [NotNullWhen(true)] out RuleBook? ruleBook)
    {
        ruleBook = null;
        if (side is Side.Folder folder)
        {
            return RulesOption.TryLoad(folder.Path, out ruleBook);
        }

        var (revision, path) = (Side.Revision)side;
        if (!GitFiles.TryRead(revision, path, out var files))
        {
            return false;
        }

        var loading = RuleBookLoader.Load(files);
        Messages.Tell(loading.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d with { Place = d.Place with { File = $"{revision}:{path}/{d.Place.File}" } }));
        ruleBook = loading.RuleBook is { } loaded && RulesFolder.HasRules($"{revision}:{path}", loaded) ? loaded : null;
        return ruleBook is not null;
    }
}
