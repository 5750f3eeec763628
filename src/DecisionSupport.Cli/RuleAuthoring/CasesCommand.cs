using System.CommandLine;
using DecisionSupport.Authoring.BorderCases;
using DecisionSupport.Cli.Arguments;
using DecisionSupport.Cli.Io;

namespace DecisionSupport.Cli.RuleAuthoring;

/// <summary><c>cases</c>: border cases for an author to fill in.</summary>
internal static class CasesCommand
{
    public static Command Create(Shell shell)
    {
        var output = new Option<string>("--out") { Description = "The folder to write to. A file that is there is left alone.", HelpName = "FOLDER", DefaultValueFactory = _ => "border-cases" };
        var ruleSets = RuleSetOption.Create("Only this rule set; may be given several times.");
        var asOf = DayOption.Create("--as-of", "The day that border cases are looked at; the first day of the latest version when it is left out.");
        var rules = RulesOption.Create();
        var command = new Verb("cases", "Writes cases on the bounds of the rules, to be filled in: both sides of each comparison and unknown, and the days around each change.", "--rule-set sjukersattning --out rules/cases/border")
        {
            output, ruleSets, asOf, rules,
        };
        command.SetAction(parsed =>
        {
            if (!RulesOption.TryLoad(parsed.GetValue(rules), shell, out var ruleBook))
            {
                return ExitCodes.WrongInput;
            }

            var asked = parsed.GetValue(ruleSets) ?? [];
            if (!RuleSetOption.AreThere(asked, ruleBook, shell))
            {
                return ExitCodes.WrongUsage;
            }

            return Write(ruleBook, [.. ruleBook.RuleSets.Where(r => asked.Length == 0 || asked.Contains(r.Id))], DayOption.Parse(parsed.GetValue(asOf)), parsed.GetValue(output)!, shell);
        });
        return command;
    }

    private static int Write(RuleBook ruleBook, List<RuleSet> ruleSets, DateOnly? asOf, string folder, Shell shell)
    {
        var cases = ruleSets.SelectMany(r => BorderCasePlan.Of(ruleBook, r.Id, asOf ?? r.Versions[^1].From).Concat(VersionChangePlan.Of(ruleBook, r)));
        var files = cases.Select(c => (Path: $"{c.Id}.yaml", Text: BorderCaseFile.Write(c, ruleBook.Evaluate(c.Snapshot, c.RuleSet)))).ToLookup(f => File.Exists(Path.Combine(shell.PathOf(folder), f.Path)));
        foreach (var (path, _) in files[true])
        {
            shell.Out.WriteLine($"{Path.Combine(folder, path).Replace('\\', '/')}: is there already, left alone");
        }

        return OutputFolder.Write(folder, files[false], shell);
    }
}
