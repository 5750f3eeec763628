using DecisionSupport.Compilation.Formulas;
using DecisionSupport.Feel;
using DecisionSupport.Feel.Syntax.Nodes;

namespace DecisionSupport.Analysis.Spaces;

/// <summary>Values of a fact among which every kind that rules tell apart is found.</summary>
internal static class Candidates
{
    // Subsets of a list's words: beyond this many words all subsets would be too many, and none of our lists comes near.
    private const int MaxWords = 12;

    private const int MaxDates = 50;

    /// <summary>All kinds of values, for types that have finitely many; null for numbers and dates, which are cut where leaves change.</summary>
    public static ImmutableArray<FeelValue>? Finite(FactType type) => type switch
    {
        BooleanFactType => [FeelValue.True, FeelValue.False],
        EnumFactType words => [.. words.Values.Select(v => FeelValue.From(v.Id))],
        EnumListFactType words => Subsets([.. words.Values.Select(v => FeelValue.From(v.Id))]),
        StringListFactType texts => Subsets([.. texts.Examples.Select(e => FeelValue.From(e))]),
        _ => null,
    };

    /// <summary>The numbers that a leaf names: where it may change.</summary>
    public static IEnumerable<decimal> NumbersIn(Leaf leaf) =>
        leaf.Node.Descendants().OfType<LiteralNode>().Where(l => l.Value.Kind == FeelKind.Number).Select(l => l.Value.AsNumber());

    /// <summary>The dates that a leaf names.</summary>
    public static IEnumerable<DateOnly> DatesIn(Leaf leaf) =>
        leaf.Node.Descendants().OfType<LiteralNode>().Select(l => l.Value.TryAsDate(out var day) ? day : (DateOnly?)null).OfType<DateOnly>();

    /// <summary>The days that a case itself names, in facts and in their lists: what rules say of one day often turns on another. Not more than fifty.</summary>
    public static IEnumerable<DateOnly> DatesAmong(IEnumerable<FeelValue> facts) => facts.SelectMany(DatesOf).Distinct().Take(MaxDates);

    private static IEnumerable<DateOnly> DatesOf(FeelValue value) => value.Kind switch
    {
        FeelKind.Date => [value.AsDate()],
        FeelKind.List => value.AsList().SelectMany(DatesOf),
        FeelKind.Context => value.AsContext().SelectMany(entry => DatesOf(entry.Value)),
        _ => [],
    };

    private static ImmutableArray<FeelValue> Subsets(ImmutableArray<FeelValue> words)
    {
        var used = Math.Min(words.Length, MaxWords);
        return [.. Enumerable.Range(0, 1 << used).Select(mask => FeelValue.From(new FeelList(words.Where((_, i) => i < used && (mask & (1 << i)) != 0))))];
    }
}
