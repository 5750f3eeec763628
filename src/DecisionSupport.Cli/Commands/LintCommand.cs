using System.CommandLine;
using DecisionSupport.Authoring;
using DecisionSupport.Authoring.Linting.Reports;
using DecisionSupport.Cli.Io;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Cli.Commands;

/// <summary><c>lint [DIR]</c>: everything that is wrong with a folder of rules.</summary>
internal static class LintCommand
{
    public static Command Create()
    {
        var folder = new Argument<string?>("DIR") { Description = "The folder of rules; the built-in rules when it is left out.", Arity = ArgumentArity.ZeroOrOne };
        var format = new Option<string>("--format") { Description = "How the findings are written.", HelpName = "text|json|sarif", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "sarif");
        var notes = new Option<bool>("--notes") { Description = "Tells also what is in order and may be tidied: what is declared and never used." };
        var command = new Verb("lint", "Checks rules and tells every error and warning with file, line and column.", "rules", "rules --format sarif > lint.sarif") { folder, format, notes };
        command.SetAction(parsed => Lint(parsed.GetValue(folder), parsed.GetValue(format)!, parsed.GetValue(notes)));
        return command;
    }

    private static int Lint(string? folder, string format, bool notes)
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

        var told = notes ? report.Diagnostics.AddRange(report.Notes) : report.Diagnostics;
        switch (format)
        {
            case "json":
                Console.Out.Write(JsonText.Of(json => LintJson.Write(told, json)));
                break;
            case "sarif":
                Console.Out.Write(JsonText.Of(json => LintSarif.Write(told, json)));
                break;
            default:
                Console.Out.Write(LintText.Of(report, told, folder ?? "built-in rules"));
                break;
        }

        return report.Diagnostics.Any(d => d.Severity == Severity.Error) ? ExitCodes.Found : ExitCodes.Done;
    }
}
