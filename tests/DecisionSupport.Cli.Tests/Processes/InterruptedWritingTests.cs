using System.Text;

namespace DecisionSupport.Cli.Tests.Processes;

/// <summary>
/// Every verb that writes, with the disk full or the process killed at a call that changes a file: each file is the old one or the new one, the fault is told as what it is, and the
/// same command once more leaves what it would have left at first, and nothing else. <c>EVERY_CALL=true</c> tries every call instead of a few.
/// </summary>
public sealed class InterruptedWritingTests
{
    private const string Snapshot = "snapshot: 1\n  asOf: 2020-06-15\n  person: { birthDate: 1980-08-01, insured: true }\n";
    private static readonly bool EveryCall = Environment.GetEnvironmentVariable("EVERY_CALL") == "true";

    [StraceTheory]
    [InlineData("rename", "work.reductionPercent", "work.reducedBy", "--rules", "@rules")]
    [InlineData("seal", "@rules")]
    [InlineData("document", "@rules", "--out", "@out")]
    [InlineData("schema", "--rules", "@rules", "--out", "@out")]
    [InlineData("test", "@cases", "--rules", "@rules", "--accept")]
    [InlineData("test", "@cases", "--rules", "@rules")]
    [InlineData("new", "@out")]
    [InlineData("batch", "@in.ndjson", "@out.ndjson", "--rules", "@rules")]
    [InlineData("batch", "@in.ndjson", "@out.ndjson", "--errors", "@bad.ndjson", "--rules", "@rules")]
    [InlineData("batch", "@in.ndjson", "@out.ndjson", "--errors", "@bad.ndjson", "--resume", "--rules", "@rules")]
    public void A_full_disk_or_a_kill_leaves_the_old_or_the_new(params string[] command)
    {
        using var whole = Folder();
        var before = Files(whole);
        var calls = TracedRun.CallsOf(whole.Path, At(whole, command));
        var after = Files(whole);
        calls.Count.ShouldBeGreaterThan(2, "this verb writes nothing");

        foreach (var (fault, at) in Faults(calls))
        {
            using var folder = Folder();
            var (exitCode, error) = TracedRun.With(fault, at, At(folder, command));
            var what = $"{fault} at {at.What}";

            error.ShouldNotContain("   at ", Case.Sensitive, what);
            error.ShouldNotContain("fault in the tool", Case.Insensitive, what);
            exitCode.ShouldBeOneOf([0, 1, 3, 137], $"{what}: {error}");
            Files(folder).Where(f => !IsBeside(f.Key) && f.Value != before.GetValueOrDefault(f.Key) && f.Value != after.GetValueOrDefault(f.Key)).ShouldBeEmpty($"half-written: {what}");

            ToolRun.Again(At(folder, command));
            var left = Files(folder).Where(f => !IsOfKilledBatch(fault, f.Key)).ToDictionary();
            left.Keys.Union(after.Keys).Where(name => left.GetValueOrDefault(name) != after.GetValueOrDefault(name)).ShouldBeEmpty($"not left as by a whole run: {what}");
        }
    }

    private static IEnumerable<(string Fault, ChangingCall At)> Faults(IReadOnlyList<ChangingCall> calls)
    {
        var mayFail = calls.Where(c => c.Name is "openat" or "mkdir" or "pwrite64" or "fsync" or "rename" or "ftruncate").ToList();
        return EveryCall
            ? [.. mayFail.Select(c => ("error=ENOSPC", c)), .. calls.Select(c => ("signal=SIGKILL", c))]
            : [("error=ENOSPC", mayFail[mayFail.Count / 2]), ("signal=SIGKILL", calls[^2])];
    }

    private static TempFolder Folder()
    {
        var folder = new TempFolder();
        folder.CopySmallRules();
        folder.Write("cases/a.yaml", $"case: a\ntitle: {{ sv: Ett fall, en: A case }}\nsnapshot:\n  {Snapshot}expect:\n  aid: {{ outcome: complete-first }}\n");
        folder.Write("cases/a.verified.md", "old\n");
        folder.Write("cases/a.client.verified.md", "old\n");
        folder.Write("in.ndjson", string.Concat(Enumerable.Repeat("{\"snapshot\": 1, \"asOf\": \"2020-06-15\", \"person\": {\"insured\": true}}\n{ \n", 10)));
        folder.Write("out.ndjson", "old\n");
        return folder;
    }

    private static string[] At(TempFolder folder, string[] command) => [.. command.Select(word => word[0] == '@' ? folder[word[1..]] : word)];

    // Of a verb that gives pages of its own rules, the path of the folder is no part.
    private static Dictionary<string, string> Files(TempFolder folder) => Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories)
        .ToDictionary(f => Path.GetRelativePath(folder.Path, f), f => File.ReadAllText(f, Encoding.UTF8).Replace(folder.Path, "@", StringComparison.Ordinal));

    private static bool IsBeside(string path) => Path.GetFileName(path).StartsWith('.') || path.EndsWith(".part", StringComparison.Ordinal) || path.Contains(".unfinished", StringComparison.Ordinal);

    // After kill -9 what a batch had written stays for its owner to delete; PRIVACY.md says so.
    private static bool IsOfKilledBatch(string fault, string path) => fault == "signal=SIGKILL" && path.EndsWith(".part", StringComparison.Ordinal);
}
