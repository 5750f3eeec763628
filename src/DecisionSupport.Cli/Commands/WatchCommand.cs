using System.CommandLine;
using System.Globalization;
using DecisionSupport.Authoring;
using DecisionSupport.Authoring.Cases;
using DecisionSupport.Authoring.Linting.Reports;
using DecisionSupport.Authoring.Verification;
using DecisionSupport.Cli.Io;

namespace DecisionSupport.Cli.Commands;

/// <summary><c>watch [DIR]</c>: lint and test again whenever a file is saved.</summary>
internal static class WatchCommand
{
    private const string Usual = "rules";

    public static Command Create()
    {
        var folder = new Argument<string>("DIR") { Description = "A folder of rules with its cases.", DefaultValueFactory = _ => Usual };
        var command = new Verb("watch", "Checks a folder of rules and tests its cases, again whenever a file is saved. Ends with Ctrl-C.", "rules") { folder };
        command.SetAction(parsed => Watch(parsed.GetValue(folder)!));
        return command;
    }

    private static int Watch(string folder)
    {
        if (!RulesFolder.IsThere(folder))
        {
            return ExitCodes.WrongInput;
        }

        using var changes = new FolderChanges(folder);
        while (true)
        {
            Look(folder);
            changes.Wait();
        }
    }

    private static void Look(string folder)
    {
        var clock = TimeProvider.System;
        var start = clock.GetTimestamp();
        var report = Linter.LintFolder(folder, clock);
        Console.Out.Write(LintText.Of(report, report.Diagnostics, folder));
        if (report.RuleBook is { } ruleBook)
        {
            var verdicts = new CaseVerifier(ruleBook).VerifyFolder(CaseFolder.Of(folder).Replace('\\', '/'), accept: false);
            foreach (var line in verdicts.SelectMany(v => v.Lines))
            {
                Console.Out.WriteLine(line);
            }

            var bad = verdicts.Count(v => !v.IsGood);
            Console.Out.WriteLine($"cases: {verdicts.Length - bad} good, {bad} not.");
        }

        var time = clock.GetLocalNow().ToString("HH:mm:ss", CultureInfo.InvariantCulture);
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"-- {time}, after {clock.GetElapsedTime(start).TotalMilliseconds:0} ms; waiting for the next save"));
        Console.Out.Flush();
    }
}
