using System.Diagnostics;

namespace DecisionSupport.Cli.Tests.Processes;

/// <summary>The recipes of docs/shards.md: shards by GNU parallel, put together again, are what one run gives.</summary>
public sealed class ShardsTests : IDisposable
{
    private const string Recipe = """
        set -e; mkdir -p parts
        seq 3 | parallel --jobs 2 $TOOL batch cases.ndjson parts/{}.ndjson --shard {}/3 --detail outcomes --resume --rules "$RULES" >/dev/null
        paste -d '\n' $(seq -f parts/%g.ndjson 3) | grep . > decisions.ndjson
        """;

    private static readonly string Rules = Depth.IsWhole ? RepositoryFolder.Of("rules") : RepositoryFolder.SmallRules;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(240);

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [ParallelFact]
    public void Shards_put_together_are_what_one_run_gives()
    {
        WriteCases(100);
        Run("bash", "-c", Recipe);
        ShouldBeThoseOfOneRun("outcomes");
    }

    [TwoHostsFact]
    public void Shards_over_two_hosts_are_what_one_run_gives()
    {
        WriteCases(Depth.Of(2_000, 200));
        var lines = Run(RepositoryFolder.Of("samples", "shards", "two-hosts.sh"), "cases.ndjson", "decisions.ndjson", "--detail", "findings", "--rules", Rules);

        lines.ShouldContain(" host-a ", Case.Sensitive, "the first host answered nothing");
        lines.ShouldContain(" host-b ", Case.Sensitive, "the second host answered nothing");
        ShouldBeThoseOfOneRun("findings");
    }

    private string Cases => Path.Combine(_folder.Path, "cases.ndjson");

    private void WriteCases(int count) => _folder.Write("cases.ndjson", string.Concat(Enumerable.Range(1, count).Select(i => $$$"""{"snapshot":1,"asOf":"2026-11-22","reference":"K-{{{i}}}","person":{"birthDate":"19{{{50 + (i % 50)}}}-04-17"}}""" + "\n")));

    private string Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = _folder.Path, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        (start.Environment["TOOL"], start.Environment["RULES"]) = ($"{ToolProcess.Dotnet} {ToolProcess.Tool}", Rules);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"The shards still ran after {Patience}.");
        }

        process.ExitCode.ShouldBe(0, error.GetAwaiter().GetResult());
        return output.GetAwaiter().GetResult();
    }

    private void ShouldBeThoseOfOneRun(string detail)
    {
        var whole = Path.Combine(_folder.Path, "whole.ndjson");
        ToolRun.Again("batch", Cases, whole, "--detail", detail, "--rules", Rules).ShouldBeDone();
        File.ReadAllText(Path.Combine(_folder.Path, "decisions.ndjson")).ShouldBe(File.ReadAllText(whole));
    }
}
