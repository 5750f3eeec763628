using DecisionSupport.Feel;

namespace DecisionSupport.Analysis.Reasoning.Spaces;

/// <summary>The values of facts that have few enough to list.</summary>
internal static class FactKinds
{
    /// <summary>Every value, a list of words as the set that it is; null for facts that have too many.</summary>
    public static ImmutableArray<FeelValue>? All(FactType type) => type switch
    {
        BooleanFactType => [FeelValue.True, FeelValue.False],
        EnumFactType words => [.. words.Values.Select(v => FeelValue.From(v.Id))],
        EnumListFactType { Values.Length: <= FactLimits.MaxWordsOfList } words => Subsets([.. words.Values.Select(v => FeelValue.From(v.Id))]),
        _ => null,
    };

    /// <summary>Every value, for lists of texts those made of the vocabulary's examples.</summary>
    public static ImmutableArray<FeelValue>? AllOrExamples(FactType type) =>
        type is StringListFactType texts ? Subsets([.. texts.Examples.Take(FactLimits.MaxWordsOfList).Select(FeelValue.From)]) : All(type);

    private static ImmutableArray<FeelValue> Subsets(ImmutableArray<FeelValue> words) =>
        [.. Enumerable.Range(0, 1 << words.Length).Select(mask => FeelValue.From(new FeelList(words.Where((_, i) => (mask & (1 << i)) != 0))))];
}
