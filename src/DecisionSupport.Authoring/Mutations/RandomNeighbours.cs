using DecisionSupport.Analysis.Reasoning.Spaces;
using DecisionSupport.Authoring.Cases;
using DecisionSupport.Feel;

namespace DecisionSupport.Authoring.Mutations;

/// <summary>
/// Worked cases with several facts moved at once, by chance: to what other worked cases say, to days a little before or after those of the case, and to
/// words that a rule names. The seed is fixed, so that the same rules give the same neighbours. Not thread-safe.
/// </summary>
/// <param name="cases">The cases to move, and to take values from.</param>
/// <param name="facts">The facts to move.</param>
/// <param name="text">The rule: words and lengths in it are tried.</param>
internal sealed class RandomNeighbours(ImmutableArray<WorkedAnswer> cases, ImmutableArray<Fact> facts, string text)
{
    private const int MostMoves = 4;

    private static readonly int[] Shifts = [-1, 1, 0, 0, -2, 2, -30, 30, -183, 183, -365, 365, 366];

    private readonly Random _random = new(1);

    /// <summary>Cases without end, each with what was moved.</summary>
    public IEnumerable<SuggestedVariation> Of()
    {
        while (!cases.IsEmpty && !facts.IsEmpty)
        {
            var worked = cases[Math.Min(Next(cases.Length), Next(cases.Length))];
            var neighbour = new SuggestedVariation(worked.Id, worked.RuleSets, null, [], worked.Snapshot);
            for (var moves = 1 + Next(MostMoves); moves > 0; moves--)
            {
                neighbour = Moved(worked, neighbour);
            }

            yield return neighbour;
        }
    }

    private SuggestedVariation Moved(WorkedAnswer worked, SuggestedVariation so)
    {
        if (Next(6) == 0)
        {
            var day = Day(so.Snapshot);
            return so.Snapshot.To(day) is { } onDay ? so with { AsOf = day == worked.Snapshot.AsOf ? null : day, Snapshot = onDay } : so;
        }

        var fact = facts[Next(facts.Length)];
        return so.To(fact, Value(fact.Type, so.Snapshot[fact.Id], fact.Id, so.Snapshot)) ?? so;
    }

    private FeelValue Value(FactType type, FeelValue now, string fact, CaseSnapshot snapshot) => type switch
    {
        RecordListFactType records when !now.IsNull && Next(8) > 0 => Records(records, now.AsList(), snapshot),
        DateFactType when Next(8) > 0 => FeelValue.From(Day(snapshot)),
        NumberFactType when !now.IsNull && Next(3) > 0 => FeelValue.From(now.AsNumber() + (Next(2) == 0 ? 1 : -1)),
        _ when FactKinds.AllOrExamples(type) is { Length: > 0 } words && Next(3) > 0 => words[Next(words.Length)],
        _ => cases[Next(cases.Length)].Snapshot[fact],
    };

    private FeelValue Records(RecordListFactType type, FeelList records, CaseSnapshot snapshot)
    {
        var index = records.Count == 0 ? -1 : Next(records.Count);
        return Next(8) switch
        {
            0 => FeelValue.From(new FeelList([.. records, New(type, snapshot)])),
            1 when index >= 0 => FeelValue.From(new FeelList([.. records.Where((_, i) => i != index)])),
            _ when index >= 0 => With(records, index, type, snapshot),
            _ => FeelValue.From(records),
        };
    }

    private FeelValue With(FeelList records, int index, RecordListFactType type, CaseSnapshot snapshot)
    {
        var field = type.Fields[Next(type.Fields.Length)];
        return RecordChange.With(records, index, field.Name, field.Optional && Next(4) == 0 ? FeelValue.Null : Field(field, snapshot));
    }

    private FeelValue New(RecordListFactType type, CaseSnapshot snapshot) =>
        FeelValue.From(new FeelContext(type.Fields.Where(f => !f.Optional || Next(4) == 0).Select(f => KeyValuePair.Create(f.Name, Field(f, snapshot)))));

    private FeelValue Field(RecordField field, CaseSnapshot snapshot)
    {
        if (field.Type is DateFactType)
        {
            return FeelValue.From(Day(snapshot));
        }

        var words = FactKinds.AllOrExamples(field.Type) ?? [];
        var named = words.Where(w => w.Kind == FeelKind.String && text.Contains($"\"{w.AsString()}\"", StringComparison.Ordinal)).ToList();
        return named.Count > 0 && Next(3) > 0 ? named[Next(named.Count)] : words.Length > 0 ? words[Next(words.Length)] : FeelValue.Null;
    }

    // A day of the case, or a little beside one.
    private DateOnly Day(CaseSnapshot snapshot)
    {
        List<DateOnly> days = [snapshot.AsOf, .. snapshot.ToldFacts.SelectMany(f => Days(snapshot[f.Id]))];
        var day = days[Next(days.Count)].DayNumber + Shifts[Next(Shifts.Length)];
        return day > 0 && day < DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber(day) : snapshot.AsOf;
    }

    private static IEnumerable<DateOnly> Days(FeelValue value) => value.Kind switch
    {
        FeelKind.Date => [value.AsDate()],
        FeelKind.List => value.AsList().SelectMany(Days),
        FeelKind.Context => value.AsContext().SelectMany(e => Days(e.Value)),
        _ => [],
    };

    private int Next(int below) => _random.Next(below);
}
