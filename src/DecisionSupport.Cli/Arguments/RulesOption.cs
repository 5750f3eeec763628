using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Cli.Arguments;

/// <summary>The option that names another rule book than the built-in one.</summary>
internal static class RulesOption
{
    public static Option<string?> Create() => new("--rules") { Description = "A folder of rules to use instead of the built-in ones.", HelpName = "DIR" };

    /// <summary>Loads the rule book of a folder, the built-in one when none is named; says on standard error what is wrong with it.</summary>
    public static bool TryLoad(string? name, Shell shell, [NotNullWhen(true)] out RuleBook? ruleBook)
    {
        ruleBook = null;
        if (name is null)
        {
            ruleBook = BuiltInRules.RuleBook;
        }
        else if (RulesFolder.TryFind(name, shell, out var folder))
        {
            ruleBook = OfLoading(RuleBookLoader.LoadFolder(folder.Path), name, folder.Inside, shell);
        }

        return ruleBook is not null;
    }

    /// <summary>The rule book that was loaded; null after saying on standard error what is wrong with it.</summary>
    public static RuleBook? OfLoading(RuleBookLoading loading, string name, Func<Diagnostic, Diagnostic> shown, Shell shell)
    {
        shell.Messages.Tell(loading.Diagnostics.Where(d => d.Severity == Severity.Error).Select(shown));
        return loading.RuleBook is { } loaded && RulesFolder.HasRules(name, loaded, shell) ? loaded : null;
    }
}
