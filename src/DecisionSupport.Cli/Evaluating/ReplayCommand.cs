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
        var archive = new Option<string?>("--archive") { Description = "A folder with rule books of earlier days, one folder each; the record's own is used.", HelpName = "DIR" };
        var command = new Verb("replay", "Decides again what a record tells, and tells what differs.", "record.json", "record.json --snapshot case.yaml --archive rule-books")
        {
            file, snapshot, certificate, language, rules, archive,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(certificate) is not null && result.GetValue(snapshot) is null)
            {
                result.AddError("--certificate goes with --snapshot.");
            }
            else if (result.GetValue(rules) is not null && result.GetValue(archive) is not null)
            {
                result.AddError("--archive finds the rules itself; leave --rules out.");
            }
            else if (new[] { result.GetValue(file), result.GetValue(snapshot), result.GetValue(certificate) }.Count(f => f == InputName.StandardInput) > 1)
            {
                result.AddError("Standard input is read once: name files for the others.");
            }
        });
        command.SetAction(parsed => Replay(
            new ReplayRequest(parsed.GetValue(file)!, parsed.GetValue(snapshot), parsed.GetValue(certificate), LanguageOption.Parse(parsed.GetValue(language)), parsed.GetValue(rules), parsed.GetValue(archive)),
            shell));
        return command;
    }

    private static int Replay(ReplayRequest request, Shell shell)
    {
        if (!InputFile.TryRead(request.Record, DecisionRecord.MaxBytes, shell, out var content))
        {
            return ExitCodes.WrongInput;
        }

        var reading = DecisionRecord.Read(content, InputName.Of(request.Record));
        shell.Messages.Tell(reading.Diagnostics);
        CaseSnapshot? snapshot = null;
        if (reading.Record is not { } record
            || !request.TryLoadRules(record, shell, out var ruleBook)
            || (request.Snapshot is not null && !new CaseInput(request.Snapshot, record.AsOf, request.Certificate, request.Language).TryRead(ruleBook, shell, out snapshot)))
        {
            return ExitCodes.WrongInput;
        }

        var result = record.Replay(ruleBook, snapshot);
        shell.Messages.Tell(result.Diagnostics);
        if (result.Verdict is ReplayVerdict.SnapshotNeeded or ReplayVerdict.AnotherSnapshot or ReplayVerdict.RecordChanged)
        {
            return ExitCodes.WrongInput;
        }

        shell.Out.Write(ReplayReport.Write(record, result, ruleBook, request.Language));
        return result.Verdict is ReplayVerdict.Same or ReplayVerdict.SameAnswer ? ExitCodes.Done : ExitCodes.Found;
    }
}
