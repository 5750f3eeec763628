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
        var loading = folder is null ? RuleBookLoader.Load(BuiltInRules.Files) : RuleBookLoader.LoadFolder(folder);
        ruleBook = loading.RuleBook;
        if (ruleBook is null)
        {
            Messages.Tell(loading.Diagnostics.Where(d => d.Severity == Severity.Error));
        }

        return ruleBook is not null;
    }
}
