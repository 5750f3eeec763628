using System.Collections.Immutable;
using System.CommandLine;
using DecisionSupport.Authoring.Verification;
using DecisionSupport.Cli.Arguments;

namespace DecisionSupport.Cli.RuleAuthoring;

/// <summary><c>test [DIR]</c>: worked cases against what they expect and what was approved.</summary>
internal static class TestCommand
{
    public static Command Create(Shell shell)
    {
        var folder = CasesArgument.Create();
        var accept = new Option<bool>("--accept") { Description = "Approves what comes out. What a case expects stands." };
        var rules = RulesOption.Create();
        var command = new Verb("test", "Tests worked cases: what each expects, and the words that were approved.", "rules", "rules/cases --accept") { folder, accept, rules };
        command.SetAction(parsed => CasesArgument.TryOpen(parsed.GetValue(folder)!, parsed.GetValue(rules), shell, out var cases)
            ? Test(cases, parsed.GetValue(accept), shell)
            : ExitCodes.WrongInput);
        return command;
    }

    private static int Test(OpenedCases cases, bool accept, Shell shell)
    {
        var verdicts = Verified(cases, accept, shell);
        foreach (var line in verdicts.SelectMany(v => v.Lines))
        {
            shell.Out.WriteLine(VisibleText.Of(cases.Folder.Shown(line)));
        }

        var bad = verdicts.Count(v => !v.IsGood);
        shell.Out.WriteLine($"{cases.Folder.Name}: {verdicts.Length - bad} good, {bad} not; asked of {cases.RulesName}.");
        return bad > 0 ? ExitCodes.Found : ExitCodes.Done;
    }

    private static ImmutableArray<CaseVerdict> Verified(OpenedCases cases, bool accept, Shell shell)
    {
        using var progress = new WorkProgress(shell, "cases");
        return new CaseVerifier(cases.RuleBook).VerifyFolder(cases.Folder.Path, accept, progress);
    }
}
