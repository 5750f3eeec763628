using DecisionSupport.Feel;

namespace DecisionSupport.Analysis.Reasoning.Witnesses;

/// <summary>Makes witnesses short: what need not be known is left out.</summary>
internal static class WitnessShortening
{
    public static Witness Shorten(IReadOnlyDictionary<string, FeelValue> facts, Vocabulary vocabulary, DateOnly asOf, Func<IReadOnlyDictionary<string, FeelValue>, bool> isIt)
    {
        var order = vocabulary.Facts.Select(f => f.Id).ToList();
        var left = facts.ToDictionary(StringComparer.Ordinal);
        foreach (var (fact, value) in facts.OrderByDescending(f => order.IndexOf(f.Key)))
        {
            left.Remove(fact);
            if (!isIt(left))
            {
                left[fact] = value;
            }
        }

        return new Witness(asOf, [.. left.OrderBy(f => order.IndexOf(f.Key))]);
    }
}
