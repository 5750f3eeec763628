using DecisionSupport.Feel;

namespace DecisionSupport.Analysis.Reasoning.Spaces;

/// <summary>Cuts a fact into cells. Every value is looked at, or shown not to matter: nothing is sampled.</summary>
internal sealed class CellCutter(string fact, FactType type, ImmutableArray<Question> questions, ImmutableArray<QuestionPair> pairs, DateOnly asOf)
{
    private const int YearsBack = 130;
    private const int YearsAhead = 70;
    private const int MaxWordsOfList = 10;

    /// <summary>The cells, unknown last; null for a fact that cannot be cut.</summary>
    public ImmutableArray<Cell>? Cut() => type switch
    {
        BooleanFactType => Listed([FeelValue.True, FeelValue.False]),
        EnumFactType words => Listed(words.Values.Select(v => FeelValue.From(v.Id))),
        EnumListFactType { Values.Length: <= MaxWordsOfList } words => Listed(Subsets([.. words.Values.Select(v => FeelValue.From(v.Id))])),
        NumberFactType number when questions.All(q => NamedNumbers.Of(q.Term) is not null) => Joined(NumberPoints(number)),
        DateFactType date => Joined(Days(date)),
        _ => null,
    };

    private static IEnumerable<FeelValue> Subsets(ImmutableArray<FeelValue> words) =>
        Enumerable.Range(0, 1 << words.Length).Select(mask => FeelValue.From(new FeelList(words.Where((_, i) => (mask & (1 << i)) != 0))));

    private ImmutableArray<Cell> Listed(IEnumerable<FeelValue> values) => Grouped(values.Select(v => (Stretch.Of(v), Signature(v))));

    private static ImmutableArray<Cell> Grouped(IEnumerable<(Stretch Stretch, string Signature)> stretches) =>
        [.. stretches.GroupBy(s => s.Signature, s => s.Stretch, StringComparer.Ordinal).Select(g => new Cell([.. g])), Cell.Unknown];

    // Points in rising order; neighbours with the same answers are one stretch.
    private static ImmutableArray<Cell> Joined(IEnumerable<(FeelValue From, FeelValue To, string Signature)> points)
    {
        var stretches = new List<(Stretch Stretch, string Signature)>();
        foreach (var (from, to, signature) in points)
        {
            if (stretches.Count > 0 && stretches[^1].Signature == signature)
            {
                stretches[^1] = (stretches[^1].Stretch with { To = to }, signature);
            }
            else
            {
                stretches.Add((new Stretch(from, to), signature));
            }
        }

        return Grouped(stretches);
    }

    private IEnumerable<(FeelValue From, FeelValue To, string Signature)> NumberPoints(NumberFactType number) =>
        NamedNumbers.Points(number, questions.SelectMany(q => NamedNumbers.Of(q.Term)!)).Select(FeelValue.From).Select(v => (v, v, Signature(v)));

    private IEnumerable<(FeelValue From, FeelValue To, string Signature)> Days(DateFactType date)
    {
        var first = asOf.Year > YearsBack ? asOf.AddYears(-YearsBack) : DateOnly.MinValue;
        var last = date.NotAfterAsOf ? asOf : asOf.AddYears(Math.Min(YearsAhead, DateOnly.MaxValue.Year - asOf.Year));
        var starts = new SortedSet<int> { first.DayNumber };
        starts.UnionWith(questions.SelectMany(q => Changes(q, first.DayNumber, last.DayNumber)));
        foreach (var pair in pairs)
        {
            starts.UnionWith(EveryChange(first.DayNumber, last.DayNumber, day => (int)pair.At(day)));
        }

        int[] all = [.. starts, last.DayNumber + 1];
        return all.Zip(all.Skip(1)).Select(p => (Day(p.First), Day(p.Second - 1), Signature(Day(p.First))));
    }

    private IEnumerable<int> Changes(Question question, int first, int last)
    {
        if (!Monotone.ChangesOnce(question.Term))
        {
            return EveryChange(first, last, day => (int)question.At(fact, day));
        }

        var before = question.At(fact, Day(first));
        if (question.At(fact, Day(last)) == before)
        {
            return [];
        }

        var (low, high) = (first, last);
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            (low, high) = question.At(fact, Day(middle)) == before ? (middle, high) : (low, middle);
        }

        return [high];
    }

    private static IEnumerable<int> EveryChange(int first, int last, Func<FeelValue, int> answer)
    {
        var previous = answer(Day(first));
        for (var day = first + 1; day <= last; day++)
        {
            var present = answer(Day(day));
            if (present != previous)
            {
                yield return day;
                previous = present;
            }
        }
    }

    private static FeelValue Day(int number) => FeelValue.From(DateOnly.FromDayNumber(number));

    private string Signature(FeelValue value) => string.Concat(questions.Select(q => (char)('0' + (int)q.At(fact, value))).Concat(pairs.Select(p => (char)('a' + (int)p.At(value)))));
}
