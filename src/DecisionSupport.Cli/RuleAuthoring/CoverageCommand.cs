using System.CommandLine;
using DecisionSupport.Authoring.Cases;
using DecisionSupport.Authoring.Coverage;
using DecisionSupport.Cli.Arguments;

namespace DecisionSupport.Cli.RuleAuthoring;

/// <summary><c>coverage [DIR]</c>: what of the rules worked cases show, and what none does.</summary>
internal static class CoverageCommand
{
    private const int Whole = 100;

    public static Command Create(Shell shell)
    {
        var folder = CasesArgument.Create();
        var format = new Option<string>("--format") { Description = "How the report is written.", HelpName = "text|html", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "html");
        var threshold = new Option<int>("--threshold") { Description = "The least per cent that must be shown; exit 3 when less is.", HelpName = "N" };
        threshold.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 0 or > Whole)
            {
                result.AddError("--threshold takes a whole number from 0 to 100.");
            }
        });
        var rules = RulesOption.Create();
        var command = new Verb("coverage", "Tells which versions, outcomes, criteria and comparisons worked cases show, and which none does.", "rules", "rules --format html > coverage.html", "rules --threshold 60")
        {
            folder, format, threshold, rules,
        };
        command.SetAction(parsed => CasesArgument.TryOpen(parsed.GetValue(folder)!, parsed.GetValue(rules), shell, out var cases)
            ? Tell(cases, parsed.GetValue(format)!, parsed.GetValue(threshold), shell)
            : ExitCodes.WrongInput);
        return command;
    }

    private static int Tell(OpenedCases cases, string format, int threshold, Shell shell)
    {
        var runs = CaseFolder.Read(cases.Folder.Path).Files.Select(new CaseRunner(cases.RuleBook).Run).ToList();
        var unreadable = runs.Where(r => r.Decision is null).ToList();
        foreach (var problem in unreadable.SelectMany(r => r.Problems))
        {
            shell.Messages.Error(cases.Folder.Shown(problem));
        }

        if (unreadable.Count > 0)
        {
            return ExitCodes.WrongInput;
        }

        var report = CoverageReport.Of(cases.RuleBook, runs.Select(r => (r.Case.Id, r.RuleSets.Select(r.Decision!.Find).OfType<Recommendation>())));
        shell.Out.Write(format == "html" ? CoverageHtml.Of(report) : CoverageText.Of(report));
        if (report.Percent >= threshold)
        {
            return ExitCodes.Done;
        }

        shell.Messages.Error($"{cases.Folder.Name}: {report.Percent} % is shown, and {threshold} % is asked for.");
        return ExitCodes.Found;
    }
}
