using DecisionSupport.Analysis.Reasoning.Spaces;
using DecisionSupport.Authoring.Cases;
using DecisionSupport.Feel;

namespace DecisionSupport.Authoring.Mutations;

/// <summary>
/// A worked case with one fact, or its day, moved so that two rule books say different things of it: a survivor's cure that reads like a story that is
/// known already. Where the old rules change their answer is found by halving between a few values; both sides of each change are tried. Where one fact is
/// not enough several are moved, by chance, and those that need not be are moved back. Not thread-safe.
/// </summary>
internal sealed class NearbyCase(RuleBook old, RuleBook @new)
{
    private const int MaxTries = 2500;
    private const int MaxNeighbours = 1500;
    private const int DaysAround = 1200;
    private const int DaysBetween = 80;
    private static readonly decimal[] Numbers = [0, 1, 3, 6, 12, 24, 25, 40, 50, 75, 100, 200, 1000, 20_000, 100_000, 500_000];

    private int _tries;

    /// <param name="cases">The cases to vary, the likeliest first.</param>
    /// <param name="facts">The facts to move.</param>
    /// <param name="text">The rule that is another.</param>
    public SuggestedVariation? Find(ImmutableArray<WorkedAnswer> cases, ImmutableArray<Fact> facts, string text) => OneMoved(cases, facts) ?? SeveralMoved(cases, facts, text);

    private SuggestedVariation? OneMoved(ImmutableArray<WorkedAnswer> cases, ImmutableArray<Fact> facts)
    {
        foreach (var worked in cases)
        {
            foreach (var fact in facts)
            {
                var found = Points(worked, fact).Select(value => Try(worked, fact, value)).FirstOrDefault(s => s is not null);
                if (found is not null || _tries > MaxTries)
                {
                    return found;
                }
            }

            if (Days(worked).Select(day => Try(worked, day)).FirstOrDefault(s => s is not null) is { } onDay)
            {
                return onDay;
            }
        }

        return null;
    }

    private SuggestedVariation? SeveralMoved(ImmutableArray<WorkedAnswer> cases, ImmutableArray<Fact> facts, string text)
    {
        var found = new RandomNeighbours(cases, facts, text).Of().Take(MaxNeighbours).FirstOrDefault(n => Differs(n.Snapshot, n.RuleSets));
        while (found?.Nearer(cases.First(c => c.Id == found.Case).Snapshot).FirstOrDefault(n => Differs(n.Snapshot, n.RuleSets)) is { } nearer)
        {
            found = nearer;
        }

        return found;
    }

    private SuggestedVariation? Try(WorkedAnswer worked, Fact fact, FeelValue value) =>
        worked.Snapshot.To(fact, value) is { } snapshot && Differs(snapshot, worked.RuleSets) ? new SuggestedVariation(worked.Id, worked.RuleSets, null, [KeyValuePair.Create(fact, value)], snapshot) : null;

    private SuggestedVariation? Try(WorkedAnswer worked, DateOnly day) =>
        worked.Snapshot.To(day) is { } snapshot && Differs(snapshot, worked.RuleSets) ? new SuggestedVariation(worked.Id, worked.RuleSets, day, [], snapshot) : null;

    private bool Differs(CaseSnapshot snapshot, string[] ruleSets) => Told(old, snapshot, ruleSets) != Told(@new, snapshot, ruleSets);

    private string Told(RuleBook book, CaseSnapshot snapshot, string[] ruleSets)
    {
        _tries++;
        var decision = book.Evaluate(snapshot, ruleSets);
        return WorkedAnswer.Decided(decision) + WorkedAnswer.Told(decision);
    }

    private IEnumerable<FeelValue> Points(WorkedAnswer worked, Fact fact) => fact.Type switch
    {
        NumberFactType number => Changes(worked, [.. Numbers.Where(n => n >= (number.From ?? n) && n <= (number.To ?? n)).Select(n => (int)n)], n => worked.Snapshot.To(fact, FeelValue.From((decimal)n))).Select(n => FeelValue.From((decimal)n)).Append(FeelValue.Null),
        DateFactType => Changes(worked, Around(worked.Snapshot.AsOf), n => worked.Snapshot.To(fact, FeelValue.From(DateOnly.FromDayNumber(n)))).Select(n => FeelValue.From(DateOnly.FromDayNumber(n))).Append(FeelValue.Null),
        RecordListFactType records when worked.Snapshot[fact.Id] is { IsNull: false } present => Records(worked, fact, records, present.AsList()),
        _ => (FactKinds.AllOrExamples(fact.Type) ?? []).Append(FeelValue.Null),
    };

    // One field of one record moved.
    private IEnumerable<FeelValue> Records(WorkedAnswer worked, Fact fact, RecordListFactType type, FeelList records)
    {
        for (var i = 0; i < records.Count; i++)
        {
            foreach (var field in type.Fields)
            {
                var (index, name) = (i, field.Name);
                foreach (var value in Values(worked, fact, field, v => RecordChange.With(records, index, name, v)))
                {
                    yield return RecordChange.With(records, index, name, value);
                }
            }
        }
    }

    private IEnumerable<FeelValue> Values(WorkedAnswer worked, Fact fact, RecordField field, Func<FeelValue, FeelValue> with)
    {
        var values = field.Type is DateFactType
            ? Changes(worked, Around(worked.Snapshot.AsOf), n => worked.Snapshot.To(fact, with(FeelValue.From(DateOnly.FromDayNumber(n))))).Select(n => FeelValue.From(DateOnly.FromDayNumber(n)))
            : FactKinds.AllOrExamples(field.Type) ?? [];
        return field.Optional ? values.Append(FeelValue.Null) : values;
    }

    private IEnumerable<DateOnly> Days(WorkedAnswer worked) => Changes(worked, Around(worked.Snapshot.AsOf), n => worked.Snapshot.To(DateOnly.FromDayNumber(n))).Select(DateOnly.FromDayNumber);

    private static int[] Around(DateOnly day) => [.. Enumerable.Range(-DaysAround / DaysBetween, (2 * DaysAround / DaysBetween) + 1).Select(i => day.DayNumber + (i * DaysBetween)).Where(n => n > 0 && n < DateOnly.MaxValue.DayNumber)];

    // Both sides of each place where the old rules change what they say.
    private IEnumerable<int> Changes(WorkedAnswer worked, int[] samples, Func<int, CaseSnapshot?> at)
    {
        foreach (var (low, high) in samples.Zip(samples.Skip(1)))
        {
            if (_tries > MaxTries)
            {
                yield break;
            }

            var (left, right) = (low, high);
            if (Text(left) is not { } before || Text(right) is not { } after || before == after)
            {
                continue;
            }

            while (right - left > 1)
            {
                var middle = left + ((right - left) / 2);
                (left, right) = Text(middle) == before ? (middle, right) : (left, middle);
            }

            yield return left;
            yield return right;
        }

        string? Text(int n) => at(n) is { } snapshot ? Told(old, snapshot, worked.RuleSets) : null;
    }
}
