using System.Text.RegularExpressions;
using DecisionSupport.Authoring;

namespace DecisionSupport.Cli.Tests.Documents;

/// <summary>A page that walks through a change: its files are written, its edits made and its commands run, in order, in a copy of the rules.</summary>
internal static partial class Walkthrough
{
    private const string Fence = "```";
    private const string NeedsSolver = "console solver";
    private const string Command = "$ decision-support ";
    private const string Coverage = $"{Command}coverage";
    private const string Covered = "loh: ";

    /// <summary>Walks through a page, and gives how many commands were run.</summary>
    public static int Of(string page)
    {
        using var folder = new TempFolder();
        var text = File.ReadAllLines(RepositoryFolder.Of("docs", page));
        var rules = folder.CopyWholeRules();
        // A page asks all worked cases again and again; one that says what they cover shows it of this rule set, whose cases it needs.
        SomeCases.KeepIn(rules, text, about: text.Any(line => line.StartsWith(Coverage, StringComparison.Ordinal)) ? Covered : null);

        var blocks = Blocks(text).ToList();
        foreach (var (info, lines) in blocks)
        {
            if (NewFile().Match(info) is { Success: true } file)
            {
                folder.Write(file.Groups["path"].Value, string.Join('\n', lines) + "\n");
            }
        }

        var last = (Command: "", Output: "");
        foreach (var (info, lines) in blocks)
        {
            if (info.StartsWith("diff ", StringComparison.Ordinal))
            {
                Edit(Path.Combine(folder.Path, info[5..]), lines);
                last = default;
            }
            else if (info == "console" || (info == NeedsSolver && Prover.IsAvailable))
            {
                Run(lines, folder.Path, ref last);
            }
        }

        return blocks.Count(b => b.Info == "console");
    }

    private static void Edit(string file, List<string> lines)
    {
        var text = File.ReadAllText(file);
        var before = Side(lines, '+');
        (text.Split(before).Length - 1).ShouldBe(1, $"the lines to change must stand once in {file}:\n{before}");
        File.WriteAllText(file, text.Replace(before, Side(lines, '-'), StringComparison.Ordinal));
    }

    private static string Side(List<string> lines, char left) => string.Concat(lines.Where(l => l[0] != left).Select(l => l[1..] + "\n"));

    // A page may show more of what was said just now.
    private static void Run(List<string> lines, string folder, ref (string Command, string Output) last)
    {
        for (var i = 0; i < lines.Count;)
        {
            var command = lines[i++];
            command.ShouldStartWith(Command);
            var shown = lines.Skip(i).TakeWhile(l => !l.StartsWith("$ ", StringComparison.Ordinal)).ToList();
            i += shown.Count;
            if (command != last.Command)
            {
                var run = ToolRun.In(folder, command[Command.Length..].Split(' '));
                run.Error.ShouldBe("", command);
                last = (command, run.Output);
            }

            Compare(command, shown, last.Output.TrimEnd('\n').Split('\n'));
        }
    }

    // "…" stands for any lines, and inside a line for what changes when cases are added; all else is shown as it is, in its order.
    private static void Compare(string command, List<string> shown, string[] output)
    {
        var at = 0;
        var mayPass = false;
        foreach (var line in shown)
        {
            if (line == "…")
            {
                mayPass = true;
                continue;
            }

            var pattern = new Regex($"^{Regex.Escape(line).Replace("…", ".*", StringComparison.Ordinal)}$", RegexOptions.None, TimeSpan.FromSeconds(1));
            var found = Array.FindIndex(output, at, pattern.IsMatch);
            found.ShouldBeGreaterThanOrEqualTo(0, $"{command} does not say '{line}' but:\n{string.Join('\n', output.Skip(at))}");
            (mayPass || found == at).ShouldBeTrue($"{command} says something before '{line}': '{output[at]}'");
            (at, mayPass) = (found + 1, false);
        }

        (mayPass || at == output.Length).ShouldBeTrue($"{command} says more than is shown: '{output.ElementAtOrDefault(at)}'");
    }

    private static IEnumerable<(string Info, List<string> Lines)> Blocks(string[] page)
    {
        for (var i = 0; i < page.Length; i++)
        {
            if (!page[i].StartsWith(Fence, StringComparison.Ordinal))
            {
                continue;
            }

            var info = page[i][Fence.Length..];
            var lines = page.Skip(i + 1).TakeWhile(l => l != Fence).ToList();
            i += lines.Count + 1;
            yield return (info, lines);
        }
    }

    [GeneratedRegex("^(?:yaml|markdown) (?<path>.+)$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NewFile();
}
