using DecisionSupport.Authoring;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Analysis.Tests.Cohorts;

/// <summary>How many answers change by themselves within 90 days is counted by rule set.</summary>
public sealed class ComingTests
{
    [Fact]
    public void Cases_whose_answer_changes_in_time_are_counted()
    {
        var file = RepositoryFolder.Of("rules", "cases", "snart-reglerna-for-aldre.yaml");
        var snapshot = new CaseFileReader(BuiltInRules.RuleBook.Vocabulary).Read(File.ReadAllBytes(file), file).Snapshot.Snapshot.ShouldNotBeNull();
        var counter = new CohortCounter(BuiltInRules.RuleBook);
        foreach (var day in Enumerable.Repeat(new DateOnly(2027, 1, 20), 6).Concat(Enumerable.Repeat(new DateOnly(2027, 2, 1), 7)))
        {
            counter.Add(new CohortCase(snapshot.At(day), CaseBackground.Unknown));
        }

        var table = counter.ToStatistics().Find("coming.sjukersattning").ShouldNotBeNull();
        table.Columns.Zip(table.Rows[0].Counts, (c, n) => $"{c.Id} {n}").ShouldBe(["changes 6", "stays 7"]);
    }
}
