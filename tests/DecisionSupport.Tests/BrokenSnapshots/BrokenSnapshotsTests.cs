using System.Text;
using DecisionSupport.Testing;
using DecisionSupport.Tests.Support;

namespace DecisionSupport.Tests.BrokenSnapshots;

/// <summary>The files beside this one hold snapshots with a fault each, and what is said of them.</summary>
public sealed class BrokenSnapshotsTests
{
    private static readonly string Root = RepositoryFolder.Of("tests", "DecisionSupport.Tests", "BrokenSnapshots");
    private static readonly SnapshotReader Reader = new(GoodRules.RuleBook.Vocabulary);

    public static TheoryData<string> Subjects => [.. SectionedCase.FilesIn(Root)];

    [Theory]
    [MemberData(nameof(Subjects))]
    public Task A_snapshot_with_a_fault_is_refused_and_told_where_it_is_and_what_to_do(string subject)
    {
        var (introduction, cases) = SectionedCase.Read(Root, subject);
        var answers = cases.Select(c => (Case: c, Reading: Read(c))).ToList();

        answers.Where(a => a.Reading.Snapshot is not null || a.Reading.Diagnostics.IsEmpty).Select(a => a.Case.Name).ShouldBeEmpty("these are read, or refused without a word");
        return RuleBookTests.VerifyText(
            SectionedCase.Write(introduction, answers.Select(a => a.Case with { Told = string.Concat(a.Reading.Diagnostics.Select(d => d + "\n")) })), Path.Combine(Root, subject), "txt");
    }

    [Theory]
    [MemberData(nameof(Subjects))]
    public void What_is_said_of_an_identity_number_does_not_repeat_it(string subject)
    {
        foreach (var c in SectionedCase.Read(Root, subject).Cases)
        {
            string.Concat(Read(c).Diagnostics).ShouldNotContain("3234", Case.Sensitive, c.Name);
        }
    }

    private static SnapshotReading Read(SectionedCase snapshot)
    {
        var (name, text) = snapshot.Parts.ShouldHaveSingleItem(snapshot.Name);
        return Reader.Read(Encoding.UTF8.GetBytes(text), name);
    }
}
