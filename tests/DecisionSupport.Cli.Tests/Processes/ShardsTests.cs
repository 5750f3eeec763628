using System.Diagnostics;

namespace DecisionSupport.Cli.Tests.Processes;

/// <summary>The recipe of docs/shards.md: shards by GNU parallel, put together again, are what one run gives.</summary>
public sealed class ShardsTests
{
    private const string Recipe = """
        set -e; mkdir -p parts
        seq 3 | parallel --jobs 2 "$DOTNET" "$TOOL" batch cases.ndjson parts/{}.ndjson --shard {}/3 --detail outcomes --resume --rules "$RULES" >/dev/null
        paste -d '\n' $(seq -f parts/%g.ndjson 3) | grep . > decisions.ndjson
        """;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    [ParallelFact]
    public void Shards_put_together_are_what_one_run_gives()
    {
        using var folder = new TempFolder();
        var cases = folder.Write("cases.ndjson", string.Concat(Enumerable.Range(1, 100).Select(i => $$$"""{"snapshot":1,"asOf":"2026-11-22","reference":"K-{{{i}}}","person":{"birthDate":"19{{{50 + (i % 50)}}}-04-17"}}""" + "\n")));
        var start = new ProcessStartInfo("bash", ["-c", Recipe]) { WorkingDirectory = folder.Path, RedirectStandardError = true, UseShellExecute = false };
        (start.Environment["DOTNET"], start.Environment["TOOL"], start.Environment["RULES"]) = (ToolProcess.Dotnet, ToolProcess.Tool, RepositoryFolder.Of("rules"));

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        process.WaitForExit(Patience).ShouldBeTrue("the shards still run");

        process.ExitCode.ShouldBe(0, error.GetAwaiter().GetResult());
        var whole = Path.Combine(folder.Path, "whole.ndjson");
        ToolRun.Again("batch", cases, whole, "--detail", "outcomes").ShouldBeDone();
        File.ReadAllText(Path.Combine(folder.Path, "decisions.ndjson")).ShouldBe(File.ReadAllText(whole));
    }
}
