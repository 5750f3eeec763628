using DecisionSupport.Feel;
using DecisionSupport.Texts;

namespace DecisionSupport.Authoring.BorderCases;

/// <summary>
/// The fewest cases in which every fact that a rule set reads stands once on each side of each of its bounds, and is once unknown: each case moves all
/// facts that have a bound left, so there are as many as the fact with most bounds has sides.
/// </summary>
internal static class BorderCasePlan
{
    public static ImmutableArray<BorderCase> Of(RuleBook ruleBook, string ruleSet, DateOnly day)
    {
        var view = new RuleView(ruleBook, ruleSet, day);
        if (!view.CanAnswer)
        {
            return [];
        }

        var favourable = FavourableCase.Find(view);
        var values = view.Facts.Select(fact => (Fact: fact, Values: BorderValues.Of(fact, view, favourable))).ToList();
        var count = values.Max(v => v.Values.Length);
        var number = count.ToString(System.Globalization.CultureInfo.InvariantCulture).Length;
        return
        [
            .. Enumerable.Range(0, count).Select(i => new BorderCase(
                $"border-{ruleSet}-{day.Iso()}-{(i + 1).ToString($"D{number}", System.Globalization.CultureInfo.InvariantCulture)}",
                ruleSet,
                $"Gränsfall {i + 1} av {count}",
                $"Border case {i + 1} of {count}",
                [.. values.Where(v => i < v.Values.Length).Select(v => v.Fact.Id)],
                Build(ruleBook.Vocabulary, day, values, i))),
        ];
    }

    private static CaseSnapshot Build(Vocabulary vocabulary, DateOnly day, List<(Fact Fact, ImmutableArray<FeelValue> Values)> values, int index)
    {
        var builder = new CaseSnapshotBuilder(vocabulary, day);
        foreach (var (fact, choices) in values)
        {
            builder.Set(fact.Id, choices[index < choices.Length ? index : 0]);
        }

        // Where facts cannot hold together, the one that leaves the others no room is tried without them.
        while (builder.Contradictions() is [var contradiction, ..])
        {
            builder.Set(contradiction.Fact.Id, FeelValue.Null);
        }

        return builder.Build();
    }
}
