using System.Text;
using DecisionSupport.Knowledge;
using DecisionSupport.Workshop.Cohorts;
using DecisionSupport.Workshop.Http;

namespace DecisionSupport.Workshop.Tests.Cohorts;

/// <summary>Many cases are counted; what cannot be read is told by its line and never by what it says.</summary>
public sealed class CohortReaderTests
{
    private const string Case = """{"snapshot":1,"asOf":"2026-11-22","person":{"birthDate":"1978-04-17"}}""";

    [Fact]
    public void Every_readable_line_is_counted_once_in_every_rule_set()
    {
        var cohort = Read($"{Case}\r\n\n{Case}\n");

        cohort.Cases.ShouldBe(2);
        cohort.Outcomes.Length.ShouldBe(BuiltInRules.RuleBook.RuleSets.Length);
        cohort.Outcomes.ShouldAllBe(o => o.Tallies.Sum(t => t.Count) == 2);
        cohort.Missing.Length.ShouldBe(15);
        cohort.Missing.ShouldAllBe(t => t.Count == 2);
    }

    [Fact]
    public void What_cannot_be_read_is_told_by_its_line()
    {
        var cohort = Read($"{Case}\nhemligt\n{{\"snapshot\":1,\"asOf\":\"hemligt\"}}\n{new string('[', 5000)}\n\u0000\n{Case}");

        cohort.Cases.ShouldBe(2);
        cohort.Unreadable.Select(u => u.Line).ShouldBe([2, 3, 4, 5]);
        cohort.Unreadable.ShouldAllBe(u => !u.Message.Contains("hemligt"));
    }

    [Fact]
    public void No_more_cases_than_the_limit_are_counted_and_the_rest_is_told()
    {
        var cohort = Read(string.Concat(Enumerable.Repeat("x\n", Limits.Cases + 3)));

        cohort.LeftOut.ShouldBe(3);
        cohort.UnreadableCount.ShouldBe(Limits.Cases);
        cohort.Unreadable.Length.ShouldBe(10);
    }

    private static Cohort Read(string ndjson) => new CohortReader(BuiltInRules.RuleBook).Read(Encoding.UTF8.GetBytes(ndjson), "sjukersattning", CancellationToken.None);
}
