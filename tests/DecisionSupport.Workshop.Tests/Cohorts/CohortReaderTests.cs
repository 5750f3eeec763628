using System.Text;
using DecisionSupport.Knowledge;
using DecisionSupport.Workshop.Cohorts;
using DecisionSupport.Workshop.Http;

namespace DecisionSupport.Workshop.Tests.Cohorts;

/// <summary>Many cases are counted; what cannot be read is told by its line and never by what it says.</summary>
public sealed class CohortReaderTests
{
    private const string Case = """{"snapshot":1,"asOf":"2026-11-22","person":{"birthDate":"1978-04-17"}}""";

    private const int Enough = 6;

    [Fact]
    public void Every_readable_line_is_counted_once_in_every_rule_set()
    {
        var cohort = Read(string.Concat(Enumerable.Repeat($"{Case}\r\n\n", Enough)));

        cohort.Cases.ShouldBe(Enough);
        var outcomes = cohort.Statistics.Tables.Where(t => t.Kind == CohortTableKind.Outcomes).ToList();
        outcomes.Count.ShouldBe(BuiltInRules.RuleBook.RuleSets.Length);
        outcomes.ShouldAllBe(o => o.Rows[0].Counts.Sum() == Enough);
        cohort.Missing.Length.ShouldBe(15);
        cohort.Missing.ShouldAllBe(t => t.Count == Enough);
    }

    [Fact]
    public void A_table_is_counted_as_lines_are()
    {
        var cohort = Read("asOf;person.birthDate;background.sex\n" + string.Concat(Enumerable.Repeat("2026-11-22;1978-04-17;woman\n", Enough)), isTable: true);

        cohort.Cases.ShouldBe(Enough);
        cohort.Missing.ShouldAllBe(t => t.Count == Enough);
    }

    [Fact]
    public void Of_few_cases_nothing_is_told()
    {
        var cohort = Read($"{Case}\n{Case}");

        cohort.Cases.ShouldBe(2);
        cohort.Missing.ShouldBeEmpty();
        cohort.Statistics.Cases.ShouldBeNull();
    }

    [Fact]
    public void What_cannot_be_read_is_told_by_its_line_in_Swedish_with_a_cure()
    {
        var cohort = Read($"{Case}\nhemligt\n{{\"snapshot\":1,\"asOf\":\"hemligt\"}}\n{new string('[', 5000)}\n\u0000\n{Case}\n{{\"snapshot\":1,\"asOf\":\"2026-01-01\",\"person\":{{\"hemligt\":1}}}}");

        cohort.Cases.ShouldBe(2);
        cohort.Unreadable.Select(u => u.Line).ShouldBe([2, 3, 4, 5, 7]);
        cohort.Unreadable.ShouldAllBe(u => !u.Fault.Swedish.Contains("hemligt") && !u.Fault.English.Contains("hemligt"));
        cohort.Unreadable[^1].Fault.Swedish.ShouldBe("En uppgift har ett namn som reglerna inte känner. Rätta namnet, eller ta bort uppgiften.");
    }

    [Fact]
    public void How_far_it_has_come_is_told_to_the_last_case()
    {
        var told = new System.Collections.Concurrent.ConcurrentBag<(int Done, int All)>();
        new CohortReader(BuiltInRules.RuleBook).Read(Encoding.UTF8.GetBytes($"{Case}\nx\n{Case}"), isTable: false, "sjukersattning", (done, all) => told.Add((done, all)), CancellationToken.None);

        told.Order().ShouldBe([(1, 3), (2, 3), (3, 3)]);
    }

    [Fact]
    public void No_more_cases_than_the_limit_are_counted_and_the_rest_is_told()
    {
        var cohort = Read(string.Concat(Enumerable.Repeat("x\n", Limits.Cases + 3)));

        cohort.LeftOut.ShouldBe(3);
        cohort.UnreadableCount.ShouldBe(Limits.Cases);
        cohort.Unreadable.Length.ShouldBe(10);
    }

    private static Cohort Read(string text, bool isTable = false) => new CohortReader(BuiltInRules.RuleBook).Read(Encoding.UTF8.GetBytes(text), isTable, "sjukersattning", null, CancellationToken.None);
}
