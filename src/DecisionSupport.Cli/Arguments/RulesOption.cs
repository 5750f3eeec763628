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
            ruleBook = shell.RulesOver is null
                ? BuiltInRules.RuleBook
                : OfLoading(RuleBookLoader.Load(BuiltInRules.Files, shell.RulesOver.Path), "built-in rules", d => Shown(d, d => d, shell), shell);
        }
        else if (RulesFolder.TryFind(name, shell, out var folder))
        {
            ruleBook = OfLoading(RuleBookLoader.LoadFolder(folder.Path, shell.RulesOver?.Path), name, d => Shown(d, folder.Inside, shell), shell);
        }

        return ruleBook is not null;
    }

    /// <summary>A diagnostic with its file by the name of the folder it lies in: that laid over, or that below.</summary>
    public static Diagnostic Shown(Diagnostic diagnostic, Func<Diagnostic, Diagnostic> below, Shell shell) =>
        shell.RulesOver is { } over && diagnostic.Place.File.StartsWith(over.Path, StringComparison.Ordinal) ? over.Shown(diagnostic) : below(diagnostic);

    /// <summary>The rule book that was loaded; null after saying on standard error what is wrong with it.</summary>
    public static RuleBook? OfLoading(RuleBookLoading loading, string name, Func<Diagnostic, Diagnostic> shown, Shell shell)
    {
        shell.Messages.Tell(loading.Diagnostics.Where(d => d.Severity == Severity.Error).Select(shown));
        return loading.RuleBook is { } loaded && RulesFolder.HasRules(name, loaded, shell) ? loaded : null;
    }
}
