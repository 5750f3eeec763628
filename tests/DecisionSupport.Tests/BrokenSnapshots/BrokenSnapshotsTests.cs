using DecisionSupport.Testing;
using DecisionSupport.Tests.Support;

namespace DecisionSupport.Tests.BrokenSnapshots;

/// <summary>Every file beside this one is a snapshot with a fault, and has a file with what is said of it.</summary>
public sealed class BrokenSnapshotsTests
{
    private static readonly string Root = RepositoryFolder.Of("tests", "DecisionSupport.Tests", "BrokenSnapshots");

    public static TheoryData<string> Snapshots =>
        [.. Directory.EnumerateFiles(Root).Where(f => Path.GetExtension(f) is ".yaml" or ".json").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Snapshots))]
    public Task A_snapshot_with_a_fault_is_refused_and_told_where_it_is_and_what_to_do(string file)
    {
        var reading = new SnapshotReader(GoodRules.RuleBook.Vocabulary).Read(File.ReadAllBytes(Path.Combine(Root, file)), file);

        reading.Snapshot.ShouldBeNull();
        return RuleBookTests.VerifyText(string.Concat(reading.Diagnostics.Select(d => d + "\n")), Path.Combine(Root, Path.GetFileNameWithoutExtension(file)), "txt");
    }

    [Theory]
    [MemberData(nameof(Snapshots))]
    public void What_is_said_of_an_identity_number_does_not_repeat_it(string file)
    {
        var reading = new SnapshotReader(GoodRules.RuleBook.Vocabulary).Read(File.ReadAllBytes(Path.Combine(Root, file)), "snapshot");

        string.Concat(reading.Diagnostics).ShouldNotContain("3234");
    }
}
