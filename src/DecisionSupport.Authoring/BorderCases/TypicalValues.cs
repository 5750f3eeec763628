using DecisionSupport.Analysis.Reasoning.Spaces;
using DecisionSupport.Compilation.Formulas;
using DecisionSupport.Feel;
using DecisionSupport.Feel.Syntax.Nodes;

namespace DecisionSupport.Authoring.BorderCases;

/// <summary>A few values of a fact from which a case that rules say yes to can be put together.</summary>
internal static class TypicalValues
{
    private static readonly int[] YearsBack = [1, 0, 3, 8, 16, 22, 29, 45, 61, 65, 68];
    private static readonly decimal[] Numbers = [100, 75, 50, 25, 40, 0, 1];

    public static ImmutableArray<FeelValue> Of(Fact fact, IEnumerable<Leaf> leaves, DateOnly asOf) => fact.Type switch
    {
        NumberFactType number => [.. Numbers.Concat(leaves.SelectMany(NumbersIn)).Where(n => IsIn(number, n)).DefaultIfEmpty(number.From ?? number.To ?? 0).Distinct().Select(FeelValue.From)],
        DateFactType => [.. YearsBack.Select(years => FeelValue.From(asOf.AddYears(-years)))],
        RecordListFactType records => [FeelValue.From(new FeelList([])), .. Records(records, asOf)],
        _ => FactKinds.AllOrExamples(fact.Type) is { } all ? [.. all.OrderByDescending(Size)] : [],
    };

    private static IEnumerable<decimal> NumbersIn(Leaf leaf) =>
        leaf.Node.Descendants().OfType<LiteralNode>().Where(l => l.Value.Kind == FeelKind.Number).Select(l => l.Value.AsNumber());

    private static bool IsIn(NumberFactType type, decimal number) => (type.From ?? number) <= number && number <= (type.To ?? number);

    private static int Size(FeelValue value) => value.Kind == FeelKind.List ? value.AsList().Count : 0;

    // One record for each word of its first kind, over the years around the day; what else a record may tell is left out.
    private static IEnumerable<FeelValue> Records(RecordListFactType type, DateOnly asOf)
    {
        var word = type.Fields.FirstOrDefault(f => f.Type is EnumFactType);
        var words = word is null ? [FeelValue.Null] : ((EnumFactType)word.Type).Values.Select(v => FeelValue.From(v.Id));
        return words.Select(value => FeelValue.From(new FeelList([FeelValue.From(Record(type, word, value, asOf))])));
    }

    private static FeelContext Record(RecordListFactType type, RecordField? word, FeelValue value, DateOnly asOf)
    {
        var dates = type.Fields.Where(f => f.Type is DateFactType).Take(2).ToList();
        return new FeelContext(type.Fields.Select(f => KeyValuePair.Create(
            f.Name,
            f == word ? value : dates.IndexOf(f) switch
            {
                0 => FeelValue.From(asOf.AddYears(-2)),
                1 => FeelValue.From(asOf.AddYears(1)),
                _ => f.Optional ? FeelValue.Null : Required(f.Type, asOf),
            })));
    }

    private static FeelValue Required(FactType type, DateOnly asOf) => type switch
    {
        EnumFactType words => FeelValue.From(words.Values[0].Id),
        BooleanFactType => FeelValue.False,
        _ => FeelValue.From(asOf),
    };
}
