using System.CommandLine;
using DecisionSupport.Cli.Arguments;
using DecisionSupport.Cli.Batches.Cases;

namespace DecisionSupport.Cli.Batches;

/// <summary><c>batch IN OUT</c>: many snapshots → many decisions.</summary>
internal static class BatchCommand
{
    public static Command Create(Shell shell)
    {
        var input = new Argument<string>("IN") { Description = "A snapshot a line (NDJSON), or a table of facts (a file called .csv or .parquet); - for NDJSON from standard input." };
        var output = new Argument<string>("OUT") { Description = "The file to write, a decision a line in the same order, or a table of outcomes (.csv, .parquet); - for standard output." };
        var detail = DetailOption.Create();
        var shard = new Option<string>("--shard") { Description = "Only a part of the lines, such as 3/16: the third of sixteen, by the number of the line.", HelpName = "K/N", DefaultValueFactory = _ => "1/1" };
        var errors = new Option<string?>("--errors") { Description = "A file for the bad lines; left out, each stands among the answers.", HelpName = "FILE" };
        var resume = new Option<bool>("--resume") { Description = "Keeps what is done when the run is ended, even by force; the same command goes on after it." };
        var ruleSets = RuleSetOption.Create();
        var language = LanguageOption.Create();
        var rules = RulesOption.Create();
        var command = new Verb(
            "batch",
            "Evaluates many cases on all cores. A bad line gives a line with its errors, and exit code 1 in the end.",
            "cases.ndjson decisions.ndjson",
            "- - --rule-set sjukersattning < cases.ndjson > decisions.ndjson",
            "cases.parquet outcomes.csv --detail outcomes --errors bad.ndjson",
            "cases.ndjson part3.ndjson --shard 3/16 --detail outcomes --resume")
        {
            input, output, detail, shard, errors, resume, ruleSets, language, rules,
        };
        command.SetAction(parsed =>
        {
            if (Shard.Parse(parsed.GetValue(shard)!) is not { } part)
            {
                shell.Messages.Error("--shard is a part of so many, such as 3/16.");
                return ExitCodes.WrongUsage;
            }

            var request = new BatchRequest(
                parsed.GetValue(input)!, parsed.GetValue(output)!, parsed.GetValue(errors), parsed.GetValue(ruleSets) ?? [], LanguageOption.Parse(parsed.GetValue(language)), DetailOption.Parse(parsed.GetValue(detail)), part, parsed.GetValue(resume));
            if (request.Fault(shell) is { } fault)
            {
                shell.Messages.Error(fault);
                return ExitCodes.WrongUsage;
            }

            if (!RulesOption.TryLoad(parsed.GetValue(rules), shell, out var ruleBook))
            {
                return ExitCodes.WrongInput;
            }

            return RuleSetOption.AreThere(request.RuleSets, ruleBook, shell) ? new BatchRun(ruleBook, request, shell).Run() : ExitCodes.WrongUsage;
        });
        return command;
    }
}
