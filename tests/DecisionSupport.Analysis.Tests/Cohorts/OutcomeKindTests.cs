using DecisionSupport.Knowledge;

namespace DecisionSupport.Analysis.Tests.Cohorts;

/// <summary>Answers are counted as yes, no and not yet known, and small groups stay hidden in it.</summary>
public sealed class OutcomeKindTests
{
    [Theory]
    [InlineData(6, 7, "kind: no 6, open 7", "outcome: not-eligible 6, complement-evidence 7")]
    [InlineData(2, 11, "kind: no hidden, open hidden", "outcome: not-eligible hidden, complement-evidence hidden")]
    public void Kinds_add_up_the_outcomes_and_hide_what_they_hide(int tooYoung, int unknown, string kinds, string outcomes)
    {
        var counter = new CohortCounter(BuiltInRules.RuleBook);
        foreach (var birthDate in Enumerable.Repeat<DateOnly?>(new DateOnly(2015, 1, 1), tooYoung).Concat(Enumerable.Repeat<DateOnly?>(null, unknown)))
        {
            var builder = new CaseSnapshotBuilder(BuiltInRules.RuleBook.Vocabulary, new DateOnly(2026, 11, 22));
            counter.Add(new CohortCase((birthDate is { } born ? builder.Set("person.birthDate", Feel.FeelValue.From(born)) : builder).Build(), CaseBackground.Unknown));
        }

        var statistics = counter.ToStatistics();

        Counts(statistics, "kind").ShouldBe(kinds);
        Counts(statistics, "outcome").ShouldBe(outcomes);
    }

    private static string Counts(CohortStatistics statistics, string table)
    {
        var found = statistics.Find($"{table}.sjukersattning").ShouldNotBeNull();
        return $"{table}: {string.Join(", ", found.Columns.Zip(found.Rows[0].Counts, (c, n) => $"{c.Id} {(n is { } told ? told.ToString(System.Globalization.CultureInfo.InvariantCulture) : "hidden")}"))}";
    }
}
