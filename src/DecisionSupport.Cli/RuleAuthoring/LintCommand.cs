using System.CommandLine;
using DecisionSupport.Authoring;
using DecisionSupport.Authoring.Linting.Reports;
using DecisionSupport.Cli.Arguments;
using DecisionSupport.Cli.Io;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Cli.RuleAuthoring;

/// <summary><c>lint [DIR]</c>: everything that is wrong with a folder of rules.</summary>
internal static class LintCommand
{
    public static Command Create(Shell shell)
    {
        var folder = new Argument<string?>("DIR") { Description = "The folder of rules; the built-in rules when it is left out.", Arity = ArgumentArity.ZeroOrOne };
        var format = new Option<string>("--format") { Description = "How the findings are written.", HelpName = "text|json|sarif", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "sarif");
        var notes = new Option<bool>("--notes") { Description = "Tells also what is in order and may be tidied: what is declared and never used." };
        var language = new Option<string>("--language") { Description = "The language of what is told as text.", HelpName = "sv|en", DefaultValueFactory = _ => "en" };
        language.AcceptOnlyFromAmong("sv", "en");
        var command = new Verb("lint", "Checks rules and tells every error and warning with file, line and column.", "rules", "rules --format sarif > lint.sarif") { folder, format, notes, language };
        command.SetAction(parsed => Lint(parsed.GetValue(folder), parsed.GetValue(format)!, parsed.GetValue(notes), LanguageOption.Parse(parsed.GetValue(language)), shell));
        return command;
    }

    private static int Lint(string? name, string format, bool notes, Language language, Shell shell)
    {
        NamedFolder? folder = null;
        if (name is not null && !RulesFolder.TryFind(name, shell, out folder))
        {
            return ExitCodes.WrongInput;
        }

        var report = folder is null ? Linter.Lint(BuiltInRules.Files, shell.Clock, shell.RulesOver?.Path) : Linter.LintFolder(folder.Path, shell.Clock, shell.RulesOver?.Path);
        if (folder is not null && report.RuleBook is { } ruleBook && !RulesFolder.HasRules(folder.Name, ruleBook, shell))
        {
            return ExitCodes.WrongInput;
        }

        var told = notes ? report.Diagnostics.AddRange(report.Notes) : report.Diagnostics;
        told = [.. told.Select(d => RulesOption.Shown(d, folder is null ? d => d : folder.Shown, shell))];
        switch (format)
        {
            case "json":
                shell.Out.Write(JsonText.Of(json => LintJson.Write(told, json)));
                break;
            case "sarif":
                shell.Out.Write(JsonText.Of(json => LintSarif.Write(told, json)));
                break;
            default:
                shell.Out.Write(LintText.Of(report, told, folder?.Name ?? "built-in rules", language));
                break;
        }

        return report.Diagnostics.Any(d => d.Severity == Severity.Error) ? ExitCodes.Found : ExitCodes.Done;
    }
}
