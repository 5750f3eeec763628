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
        var rounds = new Option<int?>("--rounds") { Description = "Ends after so many rounds; goes on until it is interrupted when left out.", HelpName = "N" };
        var command = new Verb("watch", "Checks a folder of rules and tests its cases, again whenever a file is saved. Ends with Ctrl-C.", "rules") { folder, rounds };
        command.SetAction(parsed => Watch(parsed.GetValue(folder)!, parsed.GetValue(rounds) ?? int.MaxValue));
        return command;
    }

    private static int Watch(string folder, int rounds)
    {
        if (!RulesFolder.IsThere(folder))
        {
            return ExitCodes.WrongInput;
        }

        using var changes = new FolderChanges(folder);
        var isGood = Look(folder);
        for (var round = 1; round < rounds; round++)
        {
            changes.Wait();
            isGood = Look(folder);
        }

        return isGood ? ExitCodes.Done : ExitCodes.Found;
    }

    private static bool Look(string folder)
    {
        var clock = TimeProvider.System;
        var start = clock.GetTimestamp();
        var report = Linter.LintFolder(folder, clock);
        Console.Out.Write(LintText.Of(report, report.Diagnostics, folder));
        var isGood = report.Diagnostics.All(d => d.Severity != Severity.Error);
        if (report.RuleBook is { } ruleBook)
        {
            var verdicts = new CaseVerifier(ruleBook).VerifyFolder(CaseFolder.Of(folder).Replace('\\', '/'), accept: false);
            foreach (var line in verdicts.SelectMany(v => v.Lines))
            {
                Console.Out.WriteLine(line);
            }

            var bad = verdicts.Count(v => !v.IsGood);
            isGood &= bad == 0;
            Console.Out.WriteLine($"cases: {verdicts.Length - bad} good, {bad} not.");
        }

        var time = clock.GetLocalNow().ToString("HH:mm:ss", CultureInfo.InvariantCulture);
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"-- {time}, after {clock.GetElapsedTime(start).TotalMilliseconds:0} ms; waiting for the next save"));
        Console.Out.Flush();
        return isGood;
    }
}
