using System.CommandLine;
using DecisionSupport.Cli.Arguments;

namespace DecisionSupport.Cli.Batches;

/// <summary><c>batch IN OUT</c>: many snapshots → many decisions.</summary>
internal static class BatchCommand
{
    public static Command Create(Shell shell)
    {
        var input = new Argument<string>("IN") { Description = "A file with a snapshot a line, JSON (NDJSON); - for standard input." };
        var output = new Argument<string>("OUT") { Description = "The file to write, a decision a line in the same order; - for standard output." };
        var ruleSets = RuleSetOption.Create();
        var language = LanguageOption.Create();
        var rules = RulesOption.Create();
        var command = new Verb(
            "batch",
            "Evaluates many cases on all cores. A bad line gives a line with its errors, and exit code 1 in the end.",
            "cases.ndjson decisions.ndjson",
            "- - --rule-set sjukersattning < cases.ndjson > decisions.ndjson")
        {
            input, output, ruleSets, language, rules,
        };
        command.SetAction(parsed =>
        {
            if (!RulesOption.TryLoad(parsed.GetValue(rules), shell, out var ruleBook))
            {
                return ExitCodes.WrongInput;
            }

            var asked = parsed.GetValue(ruleSets) ?? [];
            return RuleSetOption.AreThere(asked, ruleBook, shell)
                ? new BatchRun(ruleBook, asked, LanguageOption.Parse(parsed.GetValue(language)), shell).Run(parsed.GetValue(input)!, parsed.GetValue(output)!)
                : ExitCodes.WrongUsage;
        });
        return command;
    }
}
