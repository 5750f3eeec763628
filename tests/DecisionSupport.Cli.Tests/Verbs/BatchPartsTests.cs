using System.Diagnostics;

namespace DecisionSupport.Cli.Tests.Verbs;

/// <summary><c>batch</c> in parts: shards that together are the whole, bad lines apart, and runs that go on where another was ended.</summary>
public sealed class BatchPartsTests
{
    private const int Lines = 60;

    // As it begins to write, and wherever it is when so many bytes are there: the run goes on from the one to the next.
    private static readonly long[] LengthsToKillAt = [1, 600_017, 1_800_011];

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(7)]
    public void Shards_together_are_the_whole(int count)
    {
        using var folder = new TempFolder();
        var input = folder.Write("in.ndjson", Cases(Lines));
        var whole = Answers(folder, input);

        var shards = Enumerable.Range(1, count).Select(i => Answers(folder, input, "--shard", $"{i}/{count}")).ToList();

        shards.SelectMany(s => s).Order(StringComparer.Ordinal).ShouldBe(whole.Order(StringComparer.Ordinal));
        shards[0].ShouldBe(whole.Where((_, i) => i % count == 0), "the first shard has the first line, and each so many after it");
    }

    [Theory]
    [InlineData("0/3")]
    [InlineData("4/3")]
    [InlineData("3")]
    [InlineData("a/b")]
    [InlineData("-1/3")]
    public void A_shard_that_there_is_not_is_wrong_usage(string shard) => ToolRun.WithInput("", "batch", "-", "-", "--shard", shard).ShouldFail(2, "such as 3/16");

    [Fact]
    public void Bad_lines_go_to_a_file_of_their_own()
    {
        using var folder = new TempFolder();
        var input = folder.Write("in.ndjson", Cases(Lines));
        var (output, bad) = (Path.Combine(folder.Path, "out.ndjson"), Path.Combine(folder.Path, "bad.ndjson"));

        ToolRun.Of("batch", input, output, "--errors", bad, "--detail", "outcomes").ExitCode.ShouldBe(1);

        File.ReadAllLines(output).ShouldAllBe(l => l.StartsWith("{\"decision\":1", StringComparison.Ordinal));
        File.ReadAllLines(bad).ShouldAllBe(l => l.StartsWith("{\"line\":", StringComparison.Ordinal));
        (File.ReadAllLines(output).Length + File.ReadAllLines(bad).Length).ShouldBe(Lines);
    }

    /// <summary>Whatever was written when the run was ended: some answers, half a line, bad lines that lead ahead of them.</summary>
    [Fact]
    public void A_run_goes_on_where_another_was_ended()
    {
        using var folder = new TempFolder();
        var input = folder.Write("in.ndjson", Cases(Lines));
        var (output, bad) = (Path.Combine(folder.Path, "out.ndjson"), Path.Combine(folder.Path, "bad.ndjson"));
        string[] run = ["batch", input, output, "--errors", bad, "--detail", "outcomes", "--resume"];
        ToolRun.Again(run).ExitCode.ShouldBe(1);
        var (answers, errors) = (File.ReadAllText(output), File.ReadAllText(bad));
        Directory.GetFiles(folder.Path).Length.ShouldBe(3, "nothing unfinished is left");

        for (var cut = 0; cut <= answers.Length; cut += Depth.Of(997, 3_989))
        {
            File.Delete(output);
            File.Delete(bad);
            File.WriteAllText($"{output}.unfinished", answers[..cut]);
            File.WriteAllText($"{bad}.unfinished", errors[..Math.Min(errors.Length, errors.Length * cut / answers.Length + 900)]);

            ToolRun.Again(run).ExitCode.ShouldBe(1);

            File.ReadAllText(output).ShouldBe(answers, $"{cut} bytes were written");
            File.ReadAllText(bad).ShouldBe(errors, $"{cut} bytes were written");
        }
    }

    [Fact]
    public void A_run_that_was_asked_something_else_does_not_go_on()
    {
        using var folder = new TempFolder();
        var input = folder.Write("in.ndjson", Cases(1));
        var output = Path.Combine(folder.Path, "out.ndjson");
        File.WriteAllText($"{output}.unfinished.run", "input in.ndjson, shard 1/2");

        ToolRun.Again("batch", input, output, "--resume").ShouldFail(1, "An unfinished run was asked something else");
    }

    [Fact]
    public void What_comes_through_a_pipe_cannot_be_gone_on_with() => ToolRun.WithInput("", "batch", "-", "-", "--resume").ShouldFail(2, "--resume needs files");

    [LinuxFact]
    public void A_run_that_was_killed_loses_and_doubles_no_line()
    {
        using var folder = new TempFolder();
        var input = folder.Write("in.ndjson", Cases(Depth.Of(80_000, 16_000)));
        var output = Path.Combine(folder.Path, "out.ndjson");
        string[] run = ["batch", input, output, "--detail", "outcomes", "--rule-set", "loh", "--resume"];
        var kills = 0;
        foreach (var length in LengthsToKillAt)
        {
            using var process = new ToolProcess().Start(run);
            var patience = Stopwatch.StartNew();
            while (!process.HasExited && !(new FileInfo($"{output}.unfinished") is { Exists: true } written && written.Length >= length) && patience.Elapsed < Patience)
            {
                Thread.Yield();
            }

            kills += process.HasExited ? 0 : 1;
            process.Kill();
            process.WaitForExit();
        }

        kills.ShouldBeGreaterThan(0, "every run was done before it could be killed");
        ToolRun.Again(run).ExitCode.ShouldBe(1);

        ToolRun.Again("batch", input, $"{output}.whole", "--detail", "outcomes", "--rule-set", "loh").ExitCode.ShouldBe(1);
        File.ReadAllBytes(output).AsSpan().SequenceEqual(File.ReadAllBytes($"{output}.whole")).ShouldBeTrue("a line is lost, doubled or another");
    }

    private static string[] Answers(TempFolder folder, string input, params string[] options)
    {
        var output = Path.Combine(folder.Path, "answers.ndjson");
        ToolRun.Again(["batch", input, output, "--detail", "outcomes", .. options]);
        return File.ReadAllLines(output);
    }

    // Every tenth is bad.
    private static string Cases(int count) => string.Concat(Enumerable.Range(1, count).Select(i =>
        $$$"""{"snapshot":1,"asOf":"2026-11-22","reference":"K-{{{i}}}","person":{"{{{(i % 10 == 0 ? "birthDay" : "birthDate")}}}":"19{{{50 + (i % 50)}}}-04-17","insured":true}}""" + "\n"));
}
