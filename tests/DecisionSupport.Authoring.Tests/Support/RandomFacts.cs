namespace DecisionSupport.Authoring.Tests.Support;

/// <summary>Cases made by chance, the same for the same seed: some facts unknown, days and numbers near the bounds that rules set.</summary>
internal sealed class RandomFacts(int seed)
{
    private static readonly int[] Ages = [18, 19, 29, 30, 59, 60, 61, 62, 64, 65, 66, 67];

    private readonly Random _random = new(seed);

    public Dictionary<string, FeelValue> Next(Vocabulary vocabulary, DateOnly asOf, double unknown = 0.15)
    {
        var facts = new Dictionary<string, FeelValue>(StringComparer.Ordinal);
        foreach (var fact in vocabulary.Facts.Where(_ => _random.NextDouble() >= unknown))
        {
            facts[fact.Id] = Value(fact, fact.Type, asOf);
        }

        // Of two that cannot both be, the one that is implied is left out.
        foreach (var implication in vocabulary.Implications.Where(i => facts.TryGetValue(i.Premise.Id, out var premise) && i.Values.Contains(premise)))
        {
            facts.Remove(implication.Fact.Id);
        }

        return facts;
    }

    private FeelValue Value(Fact fact, FactType type, DateOnly asOf) => type switch
    {
        BooleanFactType => FeelValue.From(_random.Next(2) == 0),
        NumberFactType number => FeelValue.From(Number(number)),
        DateFactType date => FeelValue.From(Day(fact, date, asOf)),
        EnumFactType words => FeelValue.From(One(words.Values).Id),
        EnumListFactType words => List(words.Values.Select(v => FeelValue.From(v.Id))),
        StringListFactType texts => List(texts.Examples.Select(FeelValue.From)),
        RecordListFactType records => List(Enumerable.Range(0, 3).Select(_ => Record(fact, records, asOf))),
        _ => throw new InvalidOperationException($"No value for {type}."),
    };

    private FeelValue Record(Fact fact, RecordListFactType type, DateOnly asOf) => FeelValue.From(new FeelContext(
        type.Fields.Select(f => KeyValuePair.Create(f.Name, f.Optional && _random.Next(3) > 0 ? FeelValue.Null : Value(fact, f.Type, asOf)))));

    private decimal Number(NumberFactType type)
    {
        var value = One([0m, 24, 25, 26, 49, 50, 75, 99, 100, 3, 6, 11592, 12000, 12600, 500000]);
        return Math.Clamp(value, type.From ?? value, type.To ?? value);
    }

    private DateOnly Day(Fact fact, DateFactType type, DateOnly asOf)
    {
        var day = fact.Id == "person.birthDate" ? asOf.AddYears(-One([.. Ages])).AddMonths(_random.Next(-2, 3)).AddDays(_random.Next(-2, 3)) : asOf.AddDays(-_random.Next(-200, 900));
        return type.NotAfterAsOf && day > asOf ? asOf : day;
    }

    private FeelValue List(IEnumerable<FeelValue> items) => FeelValue.From(new FeelList(items.Where(_ => _random.Next(2) == 0)));

    private T One<T>(ImmutableArray<T> items) => items[_random.Next(items.Length)];
}
