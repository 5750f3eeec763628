using System.CommandLine;
using DecisionSupport.Authoring.Verification;
using DecisionSupport.Cli.Io;

namespace DecisionSupport.Cli.Commands;

/// <summary><c>test [DIR]</c>: worked cases against what they expect and what was approved.</summary>
internal static class TestCommand
{
    public static Command Create()
    {
        var folder = CasesArgument.Create();
        var accept = new Option<bool>("--accept") { Description = "Approves what comes out. What a case expects stands." };
        var rules = RulesOption.Create();
        var command = new Verb("test", "Tests worked cases: what each expects, and the words that were approved.", "rules", "rules/cases --accept") { folder, accept, rules };
        command.SetAction(parsed => CasesArgument.TryOpen(parsed.GetValue(folder)!, parsed.GetValue(rules), out var cases)
            ? Test(cases, parsed.GetValue(accept))
            : ExitCodes.WrongInput);
        return command;
    }

    private static int Test(OpenedCases cases, bool accept)
    {
        var verdicts = new CaseVerifier(cases.RuleBook).VerifyFolder(cases.Folder, accept);
        foreach (var line in verdicts.SelectMany(v => v.Lines))
        {
            Console.Out.WriteLine(line);
        }

        var bad = verdicts.Count(v => !v.IsGood);
        Console.Out.WriteLine($"{cases.Folder}: {verdicts.Length - bad} good, {bad} not; asked of {cases.RulesName}.");
        return bad > 0 ? ExitCodes.Found : ExitCodes.Done;
    }
}
