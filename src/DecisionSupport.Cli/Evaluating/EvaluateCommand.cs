using System.CommandLine;
using System.CommandLine.Parsing;
using DecisionSupport.Cli.Arguments;

namespace DecisionSupport.Cli.Evaluating;

/// <summary><c>evaluate SNAPSHOT</c>: the main job.</summary>
internal static class EvaluateCommand
{
    public static Command Create(Shell shell)
    {
        var snapshot = new Argument<string>("SNAPSHOT") { Description = "A case snapshot or a worked case, YAML or JSON; - for standard input." };
        var asOf = DayOption.Create("--as-of", "Looks at the case on another day than the snapshot says.");
        var ruleSets = RuleSetOption.Create();
        var certificate = new Option<string?>("--certificate") { Description = "A medical certificate, XML or JSON, whose facts are put into the snapshot.", HelpName = "FILE" };
        var format = new Option<string>("--format") { Description = "How the decision is written. JSON has the texts for both audiences; a record is kept, and proved by replay.", HelpName = "text|json|markdown|html|record", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "markdown", "html", "record");
        var paper = new Option<string?>("--paper") { Description = "Writes a paper of the rule book instead, such as the letter to the doctor (letter) or the list to follow up (follow-up).", HelpName = "ID" };
        var today = DayOption.Create("--today", "The day by which steps on a paper are overdue, when it is another than the day of the snapshot.");
        var detail = DetailOption.CreateForOneAnswer();
        var until = DayOption.Create("--until", "Writes the coming days instead on which the answer changes by itself, up to and including a day: an age is reached, a certificate grows old, rules already decided begin.");
        var trace = new Option<string?>("--trace") { Description = "Writes instead how a criterion came to what it is: each part of its rule, what it read, and where it stands in the rule file.", HelpName = "RULESET.CRITERION" };
        var redact = new Option<string[]>("--redact") { Description = "Leaves a fact, all facts of a subject, or the whole snapshot out of the record; may be given several times.", HelpName = "FACT|SUBJECT|snapshot" };
        var audience = LanguageOption.CreateAudience();
        var language = LanguageOption.Create();
        var rules = RulesOption.Create();
        var command = new Verb(
            "evaluate",
            "Evaluates a case and explains the recommendation.",
            "case.yaml",
            "case.yaml --certificate fk7800.xml --audience client",
            "case.yaml --paper letter --format html > letter.html",
            "case.yaml --until 2029-12-31",
            "case.yaml --trace sjukersattning.age",
            "case.yaml --format record --redact person > record.json",
            "- --as-of 2026-11-22 --format json --detail advice < case.json")
        {
            snapshot, asOf, ruleSets, certificate, format, paper, today, detail, until, trace, redact, audience, language, rules,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(snapshot) == InputName.StandardInput && result.GetValue(certificate) == InputName.StandardInput)
            {
                result.AddError("Standard input is read once: name a file for the snapshot or for the certificate.");
            }
        });
        command.Validators.Add(result =>
        {
            // Words that are none of theirs are told already, and have no value.
            var written = Written(result, format);
            if (Written(result, paper) is not null && written is "json" or "record")
            {
                result.AddError($"--paper is written as text, markdown or html, not as {written}.");
            }

            if (Written(result, until) is not null && (Written(result, paper) is not null || written == "record" || result.GetResult(detail) is not null))
            {
                result.AddError("--until is written on its own as text, json, markdown or html, without --paper, --detail and records.");
            }

            if (Written(result, trace) is not null && (Written(result, paper) is not null || Written(result, until) is not null || result.GetResult(detail) is not null || written is not (null or "text" or "json")))
            {
                result.AddError("--trace is written on its own as text or json.");
            }

            if (Written(result, detail) is { } depth && DetailOption.IsLess(depth) && written is not ("json" or "record"))
            {
                result.AddError($"--detail {depth} goes with --format json or record. Other answers are short, or with --detail tell everything.");
            }

            if (Written(result, today) is not null && Written(result, paper) is null)
            {
                result.AddError("--today goes with --paper.");
            }

            if (Written(result, redact) is not null && written != "record")
            {
                result.AddError("--redact goes with --format record.");
            }
        });
        command.SetAction(parsed =>
        {
            var words = LanguageOption.Parse(parsed.GetValue(language));
            return Evaluation.Run(new EvaluationRequest(
                new CaseInput(parsed.GetValue(snapshot)!, DayOption.Parse(parsed.GetValue(asOf)), parsed.GetValue(certificate), words),
                parsed.GetValue(ruleSets) ?? [],
                parsed.GetValue(format)!,
                parsed.GetValue(paper),
                DayOption.Parse(parsed.GetValue(today)),
                parsed.GetValue(redact) ?? [],
                DetailOption.Parse(parsed.GetValue(detail)),
                parsed.GetResult(detail) is null,
                DayOption.Parse(parsed.GetValue(until)),
                parsed.GetValue(trace),
                LanguageOption.ParseAudience(parsed.GetValue(audience)),
                words,
                parsed.GetValue(rules)), shell);
        });
        return command;
    }

    private static string? Written(CommandResult result, Option option) => result.GetResult(option)?.Tokens is [var first, ..] ? first.Value : null;
}
