using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Cli.Io;

/// <summary>The option that names another rule book than the built-in one.</summary>
internal static class RulesOption
{
    public static Option<string?> Create() => new("--rules") { Description = "A folder of rules to use instead of the built-in ones.", HelpName = "DIR" };

    /// <summary>Loads the rule book; says on standard error what is wrong with it.</summary>
    public static bool TryLoad(string? folder, [NotNullWhen(true)] out RuleBook? ruleBook)
    {
        ruleBook = null;
        if (folder is null)
        {
            ruleBook = BuiltInRules.RuleBook;
        }
        else if (RulesFolder.IsThere(folder))
        {
            var loading = RuleBookLoader.LoadFolder(folder);
            Messages.Tell(loading.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => RulesFolder.InFolder(d, folder)));
            ruleBook = loading.RuleBook is { } loaded && RulesFolder.HasRules(folder, loaded) ? loaded : null;
        }

        return ruleBook is not null;
    }
}
