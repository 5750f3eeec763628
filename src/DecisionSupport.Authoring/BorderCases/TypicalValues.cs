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

    // One record for each word that its words may be, over the years around the day.
    private static IEnumerable<FeelValue> Records(RecordListFactType type, DateOnly asOf)
    {
        var words = type.Fields.Select(f => f.Type).OfType<EnumFactType>().SelectMany(t => t.Values).Select(v => v.Id).DefaultIfEmpty("");
        return words.Select(word => FeelValue.From(new FeelList([FeelValue.From(Record(type, word, asOf))])));
    }

    private static FeelContext Record(RecordListFactType type, string word, DateOnly asOf)
    {
        var firstDate = type.Fields.FirstOrDefault(f => f.Type is DateFactType);
        return new FeelContext(type.Fields.Select(f => KeyValuePair.Create(f.Name, f.Type is EnumFactType words
            ? FeelValue.From(words.Values.Any(v => v.Id == word) ? word : words.Values[0].Id)
            : FeelValue.From(f == firstDate ? asOf.AddYears(-2) : asOf.AddYears(1)))));
    }
}
