using Bogus;
using DecisionSupport.Feel;

namespace DecisionSupport.Testing.Generation;

/// <summary>Makes up values of facts with the frequencies that cases have. Not thread-safe.</summary>
internal sealed class RealisticValues(Randomizer random, DateOnly asOf)
{
    private const float KnownSubject = 0.93f;
    private const float KnownFact = 0.93f;
    private const float Recent = 0.5f;
    private const int RecentDays = 400;
    private const int LongAgoDays = 9000;
    private const int YoungestYears = 17;
    private const int OldestYears = 69;
    private const int MostItems = 3;
    private const int NumberStep = 5;
    private const int HighestNumber = 400_000;
    private const int DaysInYear = 365;

    public CaseSnapshot Snapshot(Vocabulary vocabulary)
    {
        var builder = new CaseSnapshotBuilder(vocabulary, asOf);
        foreach (var subject in vocabulary.Facts.GroupBy(f => f.Id[..f.Id.IndexOf('.', StringComparison.Ordinal)]))
        {
            var isKnown = random.Bool(KnownSubject);
            foreach (var fact in subject)
            {
                var value = Value(fact);
                builder.Set(fact.Id, isKnown && random.Bool(KnownFact) ? value : FeelValue.Null);
            }
        }

        while (builder.Contradictions() is [var contradiction, ..])
        {
            builder.Set(contradiction.Fact.Id, FeelValue.Null);
        }

        return builder.Build();
    }

    private FeelValue Value(Fact fact) => fact.Type switch
    {
        BooleanFactType => FeelValue.From(random.Bool()),
        NumberFactType number => FeelValue.From(Number(number)),
        DateFactType date => FeelValue.From(fact.ChangeableBy.IsEmpty && date.NotAfterAsOf && fact.Id.EndsWith("birthDate", StringComparison.Ordinal) ? BirthDate() : Day()),
        EnumFactType words => FeelValue.From(random.ArrayElement([.. words.Values]).Id),
        EnumListFactType words => Some(words.Values.Select(v => v.Id)),
        StringListFactType texts => Some(texts.Examples),
        RecordListFactType records => FeelValue.From(new FeelList(Enumerable.Range(0, random.Int(0, MostItems)).Select(_ => FeelValue.From(Record(records))).ToList())),
        _ => FeelValue.Null,
    };

    private decimal Number(NumberFactType type)
    {
        var (low, high) = ((int)(type.From ?? 0), (int)Math.Min(type.To ?? HighestNumber, HighestNumber));
        var steps = Math.Max(1, (high - low) / NumberStep);
        return high - low < NumberStep ? random.Int(low, high) : low + (random.Int(0, steps) * Math.Min(NumberStep, high - low));
    }

    private DateOnly BirthDate() => asOf.AddDays(-random.Int(YoungestYears * DaysInYear, OldestYears * DaysInYear));

    private DateOnly Day() => asOf.AddDays(-(random.Bool(Recent) ? random.Int(0, RecentDays) : random.Int(RecentDays, LongAgoDays)));

    private FeelValue Some(IEnumerable<string> words)
    {
        var all = words.ToArray();
        return FeelValue.From(new FeelList(random.ArrayElements(all, random.Int(0, Math.Min(MostItems, all.Length))).Select(w => FeelValue.From(w)).ToList()));
    }

    // A record's dates come in the order of its fields, as the days of a period do.
    private FeelContext Record(RecordListFactType type)
    {
        var day = Day();
        var entries = new List<KeyValuePair<string, FeelValue>>();
        foreach (var field in type.Fields)
        {
            if (field.Optional && random.Bool())
            {
                continue;
            }

            if (field.Type is EnumFactType words)
            {
                entries.Add(KeyValuePair.Create(field.Name, FeelValue.From(random.ArrayElement([.. words.Values]).Id)));
            }
            else if (field.Type is BooleanFactType)
            {
                entries.Add(KeyValuePair.Create(field.Name, FeelValue.From(random.Bool())));
            }
            else
            {
                entries.Add(KeyValuePair.Create(field.Name, FeelValue.From(day)));
                day = day.AddDays(random.Int(0, RecentDays));
            }
        }

        return new FeelContext(entries);
    }
}
