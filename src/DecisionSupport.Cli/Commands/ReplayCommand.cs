using System.CommandLine;
using DecisionSupport.Cli.Io;

namespace DecisionSupport.Cli.Commands;

/// <summary><c>replay RECORD</c>: proves that a recorded decision comes out again.</summary>
internal static class ReplayCommand
{
    public static Command Create()
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
            else if (new[] { result.GetValue(file), result.GetValue(snapshot), result.GetValue(certificate) }.Count(f => f == InputFile.StandardInput) > 1)
            {
                result.AddError("Standard input is read once: name files for the others.");
            }
        });
        command.SetAction(parsed => RulesOption.TryLoad(parsed.GetValue(rules), out var ruleBook)
            ? Replay(parsed.GetValue(file)!, parsed.GetValue(snapshot), parsed.GetValue(certificate), LanguageOption.Parse(parsed.GetValue(language)), ruleBook)
            : ExitCodes.WrongInput);
        return command;
    }

    private static int Replay(string path, string? snapshotPath, string? certificate, Language language, RuleBook ruleBook)
    {
        if (!InputFile.TryRead(path, DecisionRecord.MaxBytes, out var content))
        {
            return ExitCodes.WrongInput;
        }

        var reading = DecisionRecord.Read(content, InputFile.NameOf(path));
        Messages.Tell(reading.Diagnostics);
        CaseSnapshot? snapshot = null;
        if (reading.Record is not { } record
            || (snapshotPath is not null && !Evaluation.TryReadCase(new Evaluation.CaseInput(snapshotPath, record.AsOf, certificate, language), ruleBook, out snapshot)))
        {
            return ExitCodes.WrongInput;
        }

        var result = record.Replay(ruleBook, snapshot);
        Messages.Tell(result.Diagnostics);
        if (result.Verdict is ReplayVerdict.SnapshotNeeded or ReplayVerdict.AnotherSnapshot)
        {
            return ExitCodes.WrongInput;
        }

        Console.Out.Write(ReplayReport.Write(record, result, ruleBook, language));
        return result.Verdict is ReplayVerdict.Same or ReplayVerdict.SameAnswer ? ExitCodes.Done : ExitCodes.Found;
    }
}
