using System.CommandLine;
using DecisionSupport.Authoring;
using DecisionSupport.Cli.Arguments;

namespace DecisionSupport.Cli.Comparing;

/// <summary><c>diff OLD NEW</c>: what a change of rules does.</summary>
internal static class DiffCommand
{
    public static Command Create(Shell shell)
    {
        const string Side = "a day (2023-01-01), a version (sjukersattning/2023-01-01), a folder of rules, or a git revision (HEAD~1, or HEAD~1:rules)";
        var old = new Argument<string>("OLD") { Description = $"The old rules: {Side}." };
        var @new = new Argument<string>("NEW") { Description = "The new rules, said in the same way." };
        var cases = new Option<string?>("--cases") { Description = "A folder of worked cases; those of the new folder of rules when it is left out.", HelpName = "DIR" };
        var fail = new Option<bool>("--fail-on-change") { Description = "Ends with exit code 3 when any case gets another outcome." };
        var format = new Option<string>("--format") { Description = "How it is written.", HelpName = "text|markdown", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "markdown");
        var witnesses = new Option<string?>("--witnesses") { Description = "Writes the cases that show the changes to this folder, as snapshots.", HelpName = "DIR" };
        var rules = RulesOption.Create();
        var command = new Verb(
            "diff",
            "Tells what a change of rules does: who gets another outcome, with proof that nobody else does, and what is said in other words.",
            "2022-12-31 2023-01-01",
            "HEAD rules --fail-on-change --format markdown")
        {
            old, @new, cases, fail, format, witnesses, rules,
        };
        command.SetAction(parsed =>
        {
            if (Difference.Find(parsed.GetValue(old)!, parsed.GetValue(@new)!, parsed.GetValue(rules), parsed.GetValue(cases), shell, out var exit) is not { } difference)
            {
                return exit;
            }

            if (parsed.GetValue(witnesses) is { } folder && !WitnessFiles.TryWrite(difference, folder, shell))
            {
                return ExitCodes.WrongInput;
            }

            shell.Out.Write(parsed.GetValue(format) == "markdown" ? DifferenceText.Markdown(difference) : DifferenceText.Text(difference));
            return parsed.GetValue(fail) && difference.ChangesOutcomes ? ExitCodes.Found : ExitCodes.Done;
        });
        return command;
    }
}
