using System.CommandLine;
using DecisionSupport.Authoring;
using DecisionSupport.Cli.Io;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Cli.Commands;

/// <summary><c>lint [DIR]</c>: everything that is wrong with a folder of rules.</summary>
internal static class LintCommand
{
    public static Command Create()
    {
        var folder = new Argument<string?>("DIR") { Description = "The folder of rules; the built-in rules when it is left out.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Verb("lint", "Checks rules and tells every error and warning with file, line and column.", "rules") { folder };
        command.SetAction(parsed => Lint(parsed.GetValue(folder)));
        return command;
    }

    private static int Lint(string? folder)
    {
        if (folder is not null && !RulesFolder.IsThere(folder))
        {
            return ExitCodes.WrongInput;
        }

        var report = folder is null ? Linter.Lint(BuiltInRules.Files, TimeProvider.System) : Linter.LintFolder(folder, TimeProvider.System);
        if (folder is not null && report.RuleBook is { } ruleBook && !RulesFolder.HasRules(folder, ruleBook))
        {
            return ExitCodes.WrongInput;
        }

        foreach (var diagnostic in report.Diagnostics)
        {
            Console.Out.WriteLine(diagnostic);
        }

        var errors = report.Diagnostics.Count(d => d.Severity == Severity.Error);
        var warnings = report.Diagnostics.Length - errors;
        Console.Out.WriteLine($"{folder ?? "built-in rules"}: {Count(errors, "error")}, {Count(warnings, "warning")}.");
        return errors > 0 ? ExitCodes.Found : ExitCodes.Done;
    }

    private static string Count(int count, string thing) => count == 1 ? $"1 {thing}" : $"{count} {thing}s";
}
