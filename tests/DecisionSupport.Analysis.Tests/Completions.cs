namespace DecisionSupport.Analysis.Tests;

/// <summary>All cases that a snapshot of <see cref="RandomRules"/> can become, one of each kind that its rules can tell apart.</summary>
internal static class Completions
{
    private static readonly DateOnly AsOf = new(2020, 6, 15);

    /// <summary>One value of each kind, fact by fact.</summary>
    private static readonly ImmutableArray<ImmutableArray<FeelValue>> Kinds =
    [
        [FeelValue.True, FeelValue.False],
        [FeelValue.True, FeelValue.False],
        [.. new[] { "one", "two", "three" }.Select(w => FeelValue.From(w))],
        [.. new[] { 0m, 2m, 2.5m, 3m, 4m, 5m, 6m, 7m, 8m, 9m, 10m }.Select(n => FeelValue.From(n))],
        [.. new[] { new DateOnly(2019, 12, 15), new(2019, 12, 16), new(2020, 2, 29), new(2020, 3, 1), AsOf.AddDays(-1), AsOf }.Select(d => FeelValue.From(d))],
        [.. new string[][] { [], ["red"], ["blue"], ["red", "blue"] }.Select(l => FeelValue.From(new FeelList(l.Select(w => FeelValue.From(w)))))],
    ];

    public static FsCheck.Gen<ImmutableArray<FeelValue>> Values { get; } = FsCheck.Fluent.Gen.Select(
        FsCheck.Fluent.Gen.ArrayOf(FsCheck.Fluent.Gen.Choose(0, 1_000_000), 6),
        picks => (ImmutableArray<FeelValue>)[.. picks.Select((pick, slot) => pick % 10 < 5 ? FeelValue.Null : Kinds[slot][pick / 10 % Kinds[slot].Length])]);

    /// <summary>An answer to every question.</summary>
    public static FsCheck.Gen<ImmutableArray<FeelValue>> Answers { get; } = FsCheck.Fluent.Gen.Select(
        FsCheck.Fluent.Gen.ArrayOf(FsCheck.Fluent.Gen.Choose(0, 1_000_000), 6),
        picks => (ImmutableArray<FeelValue>)[.. picks.Select((pick, slot) => Kinds[slot][pick % Kinds[slot].Length])]);

    /// <summary>Every case there can be, unknown facts included.</summary>
    public static IEnumerable<ImmutableArray<FeelValue>> Everything => Kinds.Aggregate(
        (IEnumerable<ImmutableArray<FeelValue>>)[[]],
        (partial, kinds) => partial.SelectMany(p => kinds.Append(FeelValue.Null).Select(p.Add)));

    public static CaseSnapshot Snapshot(Vocabulary vocabulary, IEnumerable<FeelValue> values) => new(vocabulary, AsOf, null, [.. values]);

    /// <summary>Every way to fill what is unknown.</summary>
    public static IEnumerable<ImmutableArray<FeelValue>> Of(ImmutableArray<FeelValue> values) =>
        Fill(values, [.. Enumerable.Range(0, values.Length).Where(slot => values[slot].IsNull)]);

    /// <summary>Every way to fill some of what is unknown.</summary>
    public static IEnumerable<ImmutableArray<FeelValue>> Partly(ImmutableArray<FeelValue> values) => Enumerable.Range(0, values.Length).Where(slot => values[slot].IsNull).Aggregate(
        (IEnumerable<ImmutableArray<FeelValue>>)[values],
        (partial, slot) => partial.SelectMany(p => Kinds[slot].Select(kind => p.SetItem(slot, kind)).Prepend(p)));

    /// <summary>Every way to give some facts known values.</summary>
    public static IEnumerable<ImmutableArray<FeelValue>> Fill(ImmutableArray<FeelValue> values, IReadOnlyList<int> slots) => slots.Aggregate(
        (IEnumerable<ImmutableArray<FeelValue>>)[values],
        (partial, slot) => partial.SelectMany(p => Kinds[slot].Select(kind => p.SetItem(slot, kind))));
}
