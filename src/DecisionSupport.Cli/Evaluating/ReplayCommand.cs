using System.CommandLine;
using DecisionSupport.Cli.Arguments;
using DecisionSupport.Cli.Io;

namespace DecisionSupport.Cli.Evaluating;

/// <summary><c>replay RECORD</c>: proves that a recorded decision comes out again.</summary>
internal static class ReplayCommand
{
    public static Command Create(Shell shell)
    {
        var file = new Argument<string>("RECORD") { Description = "A decision record, as evaluate --format record writes it; - for standard input." };
        var snapshot = new Option<string?>("--snapshot") { Description = "The case, where the record has left something out; proved to be the same by its hash.", HelpName = "FILE" };
        var certificate = new Option<string?>("--certificate") { Description = "The medical certificate that was put into the case.", HelpName = "FILE" };
        var language = LanguageOption.Create();
        var rules = RulesOption.Create();
        var command = new Verb("replay", "Decides again what a record tells, and tells what differs.", "record.json", "record.json --snapshot case.yaml --rules rules")
        {
            file, snapshot, certificate, language, rules,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(certificate) is not null && result.GetValue(snapshot) is null)
            {
                result.AddError("--certificate goes with --snapshot.");
            }
            else if (new[] { result.GetValue(file), result.GetValue(snapshot), result.GetValue(certificate) }.Count(f => f == InputName.StandardInput) > 1)
            {
                result.AddError("Standard input is read once: name files for the others.");
            }
        });
        command.SetAction(parsed => RulesOption.TryLoad(parsed.GetValue(rules), shell, out var ruleBook)
            ? Replay(parsed.GetValue(file)!, parsed.GetValue(snapshot), parsed.GetValue(certificate), LanguageOption.Parse(parsed.GetValue(language)), ruleBook, shell)
            : ExitCodes.WrongInput);
        return command;
    }

    private static int Replay(string path, string? snapshotPath, string? certificate, Language language, RuleBook ruleBook, Shell shell)
    {
        if (!InputFile.TryRead(path, DecisionRecord.MaxBytes, shell, out var content))
        {
            return ExitCodes.WrongInput;
        }

        var reading = DecisionRecord.Read(content, InputName.Of(path));
        shell.Messages.Tell(reading.Diagnostics);
        CaseSnapshot? snapshot = null;
        if (reading.Record is not { } record
            || (snapshotPath is not null && !new CaseInput(snapshotPath, record.AsOf, certificate, language).TryRead(ruleBook, shell, out snapshot)))
        {
            return ExitCodes.WrongInput;
        }

        var result = record.Replay(ruleBook, snapshot);
        shell.Messages.Tell(result.Diagnostics);
        if (result.Verdict is ReplayVerdict.SnapshotNeeded or ReplayVerdict.AnotherSnapshot or ReplayVerdict.RecordChanged)
        {
            return ExitCodes.WrongInput;
        }

        shell.Out.Write(ReplayReport.Write(record, result, ruleBook, language));
        return result.Verdict is ReplayVerdict.Same or ReplayVerdict.SameAnswer ? ExitCodes.Done : ExitCodes.Found;
    }
}
