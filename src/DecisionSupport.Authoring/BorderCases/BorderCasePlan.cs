using System.Globalization;
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
        var all = view.Facts.Select(fact => (Fact: fact, Values: BorderValues.Of(fact, view, favourable))).ToList();

        // A fact that says something of others is moved alone: with it the others have to change.
        var alone = all.Where(v => ruleBook.Vocabulary.Implications.Any(i => i.Premise == v.Fact && view.Facts.Contains(i.Fact))).ToList();
        var values = all.Select(v => alone.Contains(v) ? (v.Fact, [v.Values[0]]) : v).ToList();
        (ImmutableArray<string> Varied, CaseSnapshot Snapshot)[] cases =
        [
            .. Enumerable.Range(0, values.Max(v => v.Values.Length)).Select(i => (Varied(values, i), Build(ruleBook.Vocabulary, day, values, i).Build())),
            .. alone.SelectMany(v => v.Values.Skip(1).Select(value => (ImmutableArray.Create(v.Fact.Id), Alone(Build(ruleBook.Vocabulary, day, values, 0), v.Fact, value)))),
        ];
        var number = cases.Length.ToString(CultureInfo.InvariantCulture).Length;
        return
        [
            .. cases.Select((c, i) => new BorderCase(
                $"border-{ruleSet}-{day.Iso()}-{(i + 1).ToString($"D{number}", CultureInfo.InvariantCulture)}",
                ruleSet,
                $"Gränsfall {i + 1} av {cases.Length}",
                $"Border case {i + 1} of {cases.Length}",
                c.Varied,
                c.Snapshot)),
        ];
    }

    private static ImmutableArray<string> Varied(List<(Fact Fact, ImmutableArray<FeelValue> Values)> values, int index) =>
        [.. values.Where(v => index < v.Values.Length).Select(v => v.Fact.Id)];

    private static CaseSnapshotBuilder Build(Vocabulary vocabulary, DateOnly day, List<(Fact Fact, ImmutableArray<FeelValue> Values)> values, int index)
    {
        var builder = new CaseSnapshotBuilder(vocabulary, day);
        foreach (var (fact, choices) in values)
        {
            builder.Replace(fact.Id, choices[index < choices.Length ? index : 0]);
        }

        return builder;
    }

    private static CaseSnapshot Alone(CaseSnapshotBuilder builder, Fact fact, FeelValue value)
    {
        builder.Replace(fact.Id, value);
        while (value.IsNull && builder.Build().Inferences.FirstOrDefault(i => i.Fact == fact) is { } inference)
        {
            builder.Replace(inference.From.Id, FeelValue.Null);
        }

        return builder.Build();
    }
}
