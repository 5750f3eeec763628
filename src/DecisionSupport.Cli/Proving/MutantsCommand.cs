using System.CommandLine;
using DecisionSupport.Authoring;
using DecisionSupport.Cli.Arguments;
using DecisionSupport.Cli.Io;

namespace DecisionSupport.Cli.Proving;

/// <summary><c>mutants [DIR]</c>: whether worked cases notice small faults in the rules.</summary>
internal static class MutantsCommand
{
    private const int Whole = 100;

    public static Command Create(Shell shell)
    {
        var folder = new Argument<string>("DIR") { Description = "The folder of rules, with its worked cases in 'cases'.", DefaultValueFactory = _ => "rules" };
        var ruleSet = new Option<string?>("--rule-set") { Description = "Faults in this rule set only; parameters are left out.", HelpName = "ID" };
        var parameters = new Option<bool>("--parameters") { Description = "Faults in parameters only." };
        var sample = new Option<int?>("--sample") { Description = "How many faults are tried, spread evenly over all; all when it is left out.", HelpName = "N" };
        sample.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() is < 1)
            {
                result.AddError("--sample takes a whole number from 1.");
            }
        });
        var threshold = new Option<int>("--threshold") { Description = "The least per cent that must be noticed; exit 3 when less is.", HelpName = "N" };
        threshold.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 0 or > Whole)
            {
                result.AddError("--threshold takes a whole number from 0 to 100.");
            }
        });
        var format = new Option<string>("--format") { Description = "How the report is written.", HelpName = "text|json|html", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "html");
        var output = new Option<string?>("--out") { Description = "A folder for what would catch those that are not noticed: variations of worked cases, and snapshots.", HelpName = "FOLDER" };
        var command = new Verb("mutants", "Puts small faults into the rules, one at a time, and tells which of them no worked case notices, each with a case that would.", "rules --rule-set loh --out survivors", "rules --sample 500 --threshold 90")
        {
            folder, ruleSet, parameters, sample, threshold, format, output,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(parameters) && result.GetValue(ruleSet) is not null)
            {
                result.AddError("Parameters belong to no rule set: give --parameters or --rule-set.");
            }
        });
        command.SetAction((parsed, cancellation) => Task.FromResult(RulesFolder.TryFind(parsed.GetValue(folder)!, shell, out var found)
            ? Tell(found, parsed.GetValue(ruleSet), parsed.GetValue(parameters), parsed.GetValue(sample), parsed.GetValue(threshold), parsed.GetValue(format)!, parsed.GetValue(output), shell, cancellation)
            : ExitCodes.WrongInput));
        return command;
    }

    private static int Tell(NamedFolder folder, string? ruleSet, bool parametersOnly, int? sample, int threshold, string format, string? output, Shell shell, CancellationToken cancellation)
    {
        if (!RulesOption.TryLoad(folder.Path, shell, out var ruleBook))
        {
            return ExitCodes.WrongInput;
        }

        if (ruleSet is not null && !RuleSetOption.AreThere([ruleSet], ruleBook, shell))
        {
            return ExitCodes.WrongUsage;
        }

        MutationReport report;
        try
        {
            using var progress = new WorkProgress(shell, "faults");
            report = MutationTest.Run(folder.Path, ruleSet, parametersOnly, sample, progress, cancellation);
        }
        catch (OperationCanceledException)
        {
            shell.Messages.Error("Ended before all were tried; nothing is told of those that were.");
            return ExitCodes.WrongInput;
        }
        catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            shell.Messages.Error(folder.Shown(e.Message));
            return ExitCodes.WrongInput;
        }

        if (output is not null && !OutputFolder.TryWrite(output, MutationCases.Files(report).Select(f => KeyValuePair.Create(f.Path, f.Text)), shell))
        {
            return ExitCodes.WrongInput;
        }

        Write(report, format, shell);
        return report.Score >= threshold ? ExitCodes.Done : ExitCodes.Found;
    }

    private static void Write(MutationReport report, string format, Shell shell)
    {
        if (format == "json")
        {
            using var json = new MemoryStream();
            MutationJson.Write(report, json);
            shell.Out.WriteLine(System.Text.Encoding.UTF8.GetString(json.GetBuffer(), 0, (int)json.Length));
            return;
        }

        shell.Out.Write(format == "html" ? MutationHtml.Text(report) : MutationText.Text(report));
    }
}
