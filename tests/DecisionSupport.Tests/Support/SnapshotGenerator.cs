using FsCheck;
using FsCheck.Fluent;

namespace DecisionSupport.Tests.Support;

/// <summary>
/// Random valid snapshots of a vocabulary. Each fact is known with some probability; values lie at the bounds of their type more often than between.
/// </summary>
internal sealed class SnapshotGenerator(Vocabulary vocabulary, DateOnly asOf, int percentKnown = 60)
{
    /// <summary>Snapshots on the given day.</summary>
    public Gen<CaseSnapshot> Snapshots =>
        vocabulary.Facts.Aggregate(
            Gen.Constant(ImmutableArray<FeelValue>.Empty),
            (values, fact) => from before in values from value in Maybe(fact) select before.Add(value))
        .Select(values => WithoutContradictions([.. values]));

    /// <summary>Known values of a fact.</summary>
    public Gen<FeelValue> Values(Fact fact) => Values(fact.Type);

    // Where facts cannot hold together, the one that leaves the other no room is kept.
    private CaseSnapshot WithoutContradictions(FeelValue[] values)
    {
        while (true)
        {
            var snapshot = new CaseSnapshot(vocabulary, asOf, null, values);
            if (snapshot.Contradictions is not [var contradiction, ..])
            {
                return snapshot;
            }

            values[contradiction.Fact.Slot] = FeelValue.Null;
        }
    }

    private Gen<FeelValue> Maybe(Fact fact) =>
        Gen.Frequency((percentKnown, Values(fact)), (100 - percentKnown, Gen.Constant(FeelValue.Null)));

    private Gen<FeelValue> Values(FactType type) => type switch
    {
        BooleanFactType => Gen.Elements(FeelValue.True, FeelValue.False),
        NumberFactType number => Numbers(number).Select(FeelValue.From),
        DateFactType date => Days(date.NotAfterAsOf).Select(FeelValue.From),
        EnumFactType words => Words(words.Values),
        EnumListFactType words => ListOf(Words(words.Values)),
        StringListFactType texts => ListOf(Gen.Elements<string>([.. texts.Examples, "X99", "", "å \"{x}\""]).Select(FeelValue.From)),
        RecordListFactType records => ListOf(Records(records)),
        _ => throw new InvalidOperationException($"No values for {type.GetType().Name}."),
    };

    private static Gen<decimal> Numbers(NumberFactType type)
    {
        var (low, high) = (type.From ?? -1_000m, type.To ?? 1_000_000m);
        decimal[] bounds = [low, high, 0, 1, 25, 50, 75, 100, 24, 365, low + 0.5m, high - 0.5m];
        var between = Gen.Choose(0, 1000).Select(i => decimal.Round(low + ((high - low) * i / 1000), 2));
        return Gen.Frequency((2, Gen.Elements(bounds.Where(b => b >= low && b <= high).ToArray())), (1, between));
    }

    private Gen<DateOnly> Days(bool notAfterAsOf)
    {
        var ages = Gen.Elements(0, 1, 16, 18, 19, 29, 30, 59, 60, 61, 64, 65, 66, 67, 69, 120).Select(years => asOf.AddYears(-Math.Min(years, asOf.Year - 1)));
        var near = Gen.Choose(-800, 0).Select(asOf.AddDays);
        var far = Gen.Choose(-45_000, 0).Select(asOf.AddDays);
        var past = Gen.OneOf(ages.SelectMany(day => Gen.Choose(-2, 0).Select(day.AddDays)), near, far);
        return notAfterAsOf ? past : Gen.Frequency((3, past), (1, Gen.Choose(0, Math.Min(5_000, DateOnly.MaxValue.DayNumber - asOf.DayNumber)).Select(asOf.AddDays)));
    }

    private static Gen<FeelValue> Words(ImmutableArray<EnumValue> words) => Gen.Elements(words.ToArray()).Select(w => FeelValue.From(w.Id));

    private static Gen<FeelValue> ListOf(Gen<FeelValue> items) =>
        Gen.Choose(0, 4).SelectMany(count => Gen.ArrayOf(items, count)).Select(list => FeelValue.From(new FeelList(list.Distinct())));

    private Gen<FeelValue> Records(RecordListFactType type) =>
        type.Fields.Aggregate(
            Gen.Constant(ImmutableArray<KeyValuePair<string, FeelValue>>.Empty),
            (entries, field) => from before in entries
                                from value in field.Optional ? Gen.OneOf(Gen.Constant(FeelValue.Null), Values(field.Type)) : Values(field.Type)
                                select before.Add(new(field.Name, value)))
        .Select(entries => FeelValue.From(new FeelContext(entries)));
}
