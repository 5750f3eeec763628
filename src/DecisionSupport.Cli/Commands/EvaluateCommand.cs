using System.CommandLine;
using DecisionSupport.Cli.Io;

namespace DecisionSupport.Cli.Commands;

/// <summary><c>evaluate SNAPSHOT</c>: the main job.</summary>
internal static class EvaluateCommand
{
    public static Command Create()
    {
        var snapshot = new Argument<string>("SNAPSHOT") { Description = "A case snapshot or a worked case, YAML or JSON; - for standard input." };
        var asOf = DayOption.Create("--as-of", "Looks at the case on another day than the snapshot says.");
        var ruleSets = new Option<string[]>("--rule-set") { Description = "Asks only this rule set; may be given several times.", HelpName = "ID" };
        var certificate = new Option<string?>("--certificate") { Description = "A medical certificate, XML or JSON, whose facts are put into the snapshot.", HelpName = "FILE" };
        var format = new Option<string>("--format") { Description = "How the decision is written. JSON has the texts for both audiences.", HelpName = "text|json|markdown|html", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "markdown", "html");
        var audience = LanguageOption.CreateAudience();
        var language = LanguageOption.Create();
        var rules = RulesOption.Create();
        var command = new Verb(
            "evaluate",
            "Evaluates a case and explains the recommendation.",
            "case.yaml",
            "case.yaml --certificate fk7800.xml --audience client",
            "- --as-of 2026-11-22 --rule-set sjukersattning --format json < case.json")
        {
            snapshot, asOf, ruleSets, certificate, format, audience, language, rules,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(snapshot) == InputFile.StandardInput && result.GetValue(certificate) == InputFile.StandardInput)
            {
                result.AddError("Standard input is read once: name a file for the snapshot or for the certificate.");
            }
        });
        command.SetAction(parsed => Evaluation.Run(new Evaluation.Request(
            parsed.GetValue(snapshot)!,
            DayOption.Parse(parsed.GetValue(asOf)),
            parsed.GetValue(ruleSets) ?? [],
            parsed.GetValue(certificate),
            parsed.GetValue(format)!,
            LanguageOption.ParseAudience(parsed.GetValue(audience)),
            LanguageOption.Parse(parsed.GetValue(language)),
            parsed.GetValue(rules))));
        return command;
    }
}
