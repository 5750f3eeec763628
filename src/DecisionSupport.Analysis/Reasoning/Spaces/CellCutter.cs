using DecisionSupport.Feel;

namespace DecisionSupport.Analysis.Reasoning.Spaces;

/// <summary>
/// Cuts a fact into cells. Every value is looked at, or shown not to matter: nothing is sampled. A question that the fact cannot be cut by is left out.
/// </summary>
/// <param name="fact">The fact.</param>
/// <param name="type">Its type.</param>
/// <param name="asOf">The day the cases are looked at.</param>
/// <param name="byExamples">Whether the examples of the vocabulary stand for all texts.</param>
/// <param name="implications">What tells its values apart beside the questions.</param>
internal sealed class CellCutter(string fact, FactType type, DateOnly asOf, bool byExamples, ImmutableArray<Implication> implications)
{
    public Cut Cut(ImmutableArray<Question> questions, ImmutableArray<QuestionPair> pairs)
    {
        var listed = byExamples ? FactKinds.AllOrExamples(type) : FactKinds.All(type);
        ImmutableArray<Question> by = listed is not null ? questions : type switch
        {
            NumberFactType => [.. questions.Where(q => NumberBounds(q) is not null)],
            DateFactType => [.. questions.Where(q => q.IsOfOneFact || IsHalved(q) || DayBounds(q) is not null || PassedDays.IsOnlyCompared(q.Term, fact))],
            _ => [],
        };
        var signature = new Signature(fact, by, pairs, implications);
        ImmutableArray<Cell>? cells = listed is { } values ? Grouped(values.Select(v => (Stretch.Of(v), v, signature.At(v)))) : type switch
        {
            NumberFactType number => Joined(Numbers(number, by).Select(n => (n.Point, n.Point, n.Least, signature.At(n.Point)))),
            DateFactType date => Joined(Days(date, by, pairs).Select(d => (d.From, d.To, d.From, signature.At(d.From)))),
            _ => null,
        };
        return new Cut(cells, [.. by.Select(q => q.Term)]);
    }

    /// <summary>The bounds that a question sets to the bare number; null for any other question.</summary>
    public static IReadOnlyList<decimal>? NumberBounds(Question question, string fact) =>
        NamedBounds.Of(question.Term, fact) is { Compared.Kind: Terms.TermKind.Fact } named && Values(question, named, FeelKind.Number) is { } values
            ? [.. values.Select(v => v.AsNumber())]
            : null;

    private static ImmutableArray<Cell> Grouped(IEnumerable<(Stretch Stretch, FeelValue Least, string Answers)> stretches) =>
        [.. stretches.GroupBy(s => s.Answers, StringComparer.Ordinal).Select(g => new Cell([.. g.Select(s => s.Stretch)], g.Key, g.First().Least))];

    // Points in rising order; neighbours with the same answers are one stretch.
    private static ImmutableArray<Cell> Joined(IEnumerable<(FeelValue From, FeelValue To, FeelValue Least, string Answers)> points)
    {
        var stretches = new List<(Stretch Stretch, FeelValue Least, string Answers)>();
        foreach (var (from, to, least, answers) in points)
        {
            if (stretches.Count > 0 && stretches[^1].Answers == answers)
            {
                stretches[^1] = (stretches[^1].Stretch with { To = to }, stretches[^1].Least, answers);
            }
            else
            {
                stretches.Add((new Stretch(from, to), least, answers));
            }
        }

        return Grouped(stretches);
    }

    private IReadOnlyList<decimal>? NumberBounds(Question question) => NumberBounds(question, fact);

    private IEnumerable<(FeelValue Point, FeelValue Least)> Numbers(NumberFactType number, ImmutableArray<Question> questions) =>
        NumberPoints.Of(number, questions.SelectMany(q => NumberBounds(q)!)).Select(n => (FeelValue.From(n.Point), FeelValue.From(n.Least)));

    private IEnumerable<(FeelValue From, FeelValue To)> Days(DateFactType date, ImmutableArray<Question> questions, ImmutableArray<QuestionPair> pairs)
    {
        var (first, last) = FactLimits.Days(date, asOf);
        var starts = new SortedSet<int> { first.DayNumber };
        starts.UnionWith(questions.SelectMany(q => Changes(q, first.DayNumber, last.DayNumber)));
        foreach (var pair in pairs)
        {
            starts.UnionWith(EveryDay.Changes(first.DayNumber, last.DayNumber, day => pair.At(Day(day))));
        }

        int[] all = [.. starts, last.DayNumber + 1];
        return all.Zip(all.Skip(1)).Select(p => (Day(p.First), Day(p.Second - 1)));
    }

    private bool IsHalved(Question question) => Monotone.ChangesOnce(question.Term, fact);

    private NamedBounds? DayBounds(Question question) =>
        NamedBounds.Of(question.Term, fact) is { } named && Monotone.Rises(named.Compared, fact) && Values(question, named, FeelKind.Date) is not null ? named : null;

    private IEnumerable<int> Changes(Question question, int first, int last)
    {
        if (IsHalved(question))
        {
            return Halving.FirstChange(first, last, day => question.At(fact, Day(day))) is { } change ? [change] : [];
        }

        // The answer depends only on where the day lies among its bounds: before, on or after each.
        return DayBounds(question) is { } named && IsDay(first) && IsDay(last)
            ? Values(question, named, FeelKind.Date)!.SelectMany(bound => new[] { At(d => d >= bound.AsDate()), At(d => d > bound.AsDate()) }).OfType<int>()
            : PassedDays.IsOnlyCompared(question.Term, fact) ? PassedDays.Of(question.Term, fact, part => part.Evaluate(question.Frame), (part, day) => question.PartAt(part, fact, Day(day)), first, last)
            : EveryDay.Changes(first, last, day => question.At(fact, Day(day)));

        int? At(Func<DateOnly, bool> isPast) => Halving.FirstChange(first, last, day => question.PartAt(named!.Compared, fact, Day(day)).TryAsDate(out var value) && isPast(value));

        bool IsDay(int day) => question.PartAt(named!.Compared, fact, Day(day)).TryAsDate(out _);
    }

    private static List<FeelValue>? Values(Question question, NamedBounds named, FeelKind kind)
    {
        var values = new List<FeelValue>();
        foreach (var bound in named.Bounds)
        {
            if (NamedBounds.Values(bound.Evaluate(question.Frame)) is not { } own || own.Any(v => v.Kind != kind))
            {
                return null;
            }

            values.AddRange(own);
        }

        return values;
    }

    private static FeelValue Day(int number) => FeelValue.From(DateOnly.FromDayNumber(number));
}
