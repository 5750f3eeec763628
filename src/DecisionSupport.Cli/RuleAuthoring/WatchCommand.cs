using System.CommandLine;
using System.Globalization;
using DecisionSupport.Authoring;
using DecisionSupport.Authoring.Linting.Reports;
using DecisionSupport.Authoring.Verification;
using DecisionSupport.Cli.Arguments;
using DecisionSupport.Cli.Io;

namespace DecisionSupport.Cli.RuleAuthoring;

/// <summary><c>watch [DIR]</c>: lint and test again whenever a file is saved.</summary>
internal static class WatchCommand
{
    private const string Usual = "rules";

    public static Command Create(Shell shell)
    {
        var folder = new Argument<string>("DIR") { Description = "A folder of rules with its cases.", DefaultValueFactory = _ => Usual };
        var command = new Verb("watch", "Checks a folder of rules and tests its cases, again whenever a file is saved. Ends with Ctrl-C.", "rules") { folder };
        command.SetAction(parsed => Watch(parsed.GetValue(folder)!, shell));
        return command;
    }

    private static int Watch(string name, Shell shell)
    {
        if (!RulesFolder.TryFind(name, shell, out var folder))
        {
            return ExitCodes.WrongInput;
        }

        using var changes = new FolderChanges(folder.Path);
        while (true)
        {
            Look(folder, shell);
            changes.Wait();
        }
    }

    private static void Look(NamedFolder folder, Shell shell)
    {
        var clock = shell.Clock;
        var start = clock.GetTimestamp();
        var report = Linter.LintFolder(folder.Path, clock);
        shell.Out.Write(LintText.Of(report, [.. report.Diagnostics.Select(folder.Shown)], folder.Name));
        if (report.RuleBook is { } ruleBook)
        {
            var verdicts = new CaseVerifier(ruleBook).VerifyFolder(CasesArgument.FolderIn(folder).Path, accept: false);
            foreach (var line in verdicts.SelectMany(v => v.Lines))
            {
                shell.Out.WriteLine(folder.Shown(line));
            }

            var bad = verdicts.Count(v => !v.IsGood);
            shell.Out.WriteLine($"cases: {verdicts.Length - bad} good, {bad} not.");
        }

        var time = clock.GetLocalNow().ToString("HH:mm:ss", CultureInfo.InvariantCulture);
        shell.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"-- {time}, after {clock.GetElapsedTime(start).TotalMilliseconds:0} ms; waiting for the next save"));
        shell.Out.Flush();
    }
}
