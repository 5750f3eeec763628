using System.CommandLine;
using DecisionSupport.Cli.Arguments;

namespace DecisionSupport.Cli.Batches;

/// <summary><c>cohort IN</c>: many snapshots → counts.</summary>
internal static class CohortCommand
{
    public static Command Create(Shell shell)
    {
        var input = new Argument<string>("IN") { Description = "Cases, a snapshot a line (NDJSON), or a table (a file called .csv); - for NDJSON from standard input." };
        var format = new Option<string>("--format") { Description = "How the counts are written; HTML fits on one A4.", HelpName = "text|html|csv|json", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "html", "csv", "json");
        var language = LanguageOption.Create();
        var rules = RulesOption.Create();
        var command = new Verb(
            "cohort",
            "Counts what many cases come to: outcomes, gaps, refusals by age and quarter. Groups under five are hidden. Bad lines are told, and give exit code 1.",
            "cases.ndjson",
            "team.csv --format html > team.html")
        {
            input, format, language, rules,
        };
        command.SetAction(parsed => RulesOption.TryLoad(parsed.GetValue(rules), shell, out var ruleBook)
            ? new CohortRun(ruleBook, shell).Run(parsed.GetValue(input)!, parsed.GetValue(format)!, LanguageOption.Parse(parsed.GetValue(language)))
            : ExitCodes.WrongInput);
        return command;
    }
}
