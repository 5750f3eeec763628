using DecisionSupport.Analysis.Reasoning.Spaces;
using DecisionSupport.Feel;

namespace DecisionSupport.Authoring.BorderCases;

/// <summary>
/// The values of a fact on both sides of every bound, with all other facts as a case has them: first the side that the case is on, last unknown.
/// </summary>
internal static class BorderValues
{
    public static ImmutableArray<FeelValue> Of(Fact fact, RuleView view, CaseSnapshot favourable)
    {
        var leaves = view.Leaves.Where(l => l.Facts.Contains(fact.Slot)).ToList();
        FeelValue[] facts = [.. favourable.Values];
        string Signature(FeelValue value)
        {
            facts[fact.Slot] = value;
            return view.Signature(facts, leaves);
        }

        var values = fact.Type is NumberFactType or DateFactType ? Bounds(fact, view, favourable) : TypicalValues.Of(fact, leaves, view.Day).DistinctBy(Signature);
        var present = Signature(favourable.Values[fact.Slot]);
        return [.. values.DefaultIfEmpty(favourable.Values[fact.Slot]).OrderBy(v => Signature(v) == present ? 0 : 1), FeelValue.Null];
    }

    private static IEnumerable<FeelValue> Bounds(Fact fact, RuleView view, CaseSnapshot favourable)
    {
        var space = CaseSpace.Around(view.Rules, favourable, isFree: f => f == fact, mayStayUnknown: false);
        if (space.Variables.OfType<FactVariable>().FirstOrDefault() is not { } variable)
        {
            return [];
        }

        var stretches = variable.Cells.SelectMany(c => c.Stretches);
        return fact.Type is NumberFactType number
            ? NumberBounds(number, [.. stretches.OrderBy(s => s.From.AsNumber())], space.BoundsOf(fact.Id)).Select(FeelValue.From)
            : DayBounds([.. stretches.OrderBy(s => s.From.AsDate())]);
    }

    private static IEnumerable<FeelValue> DayBounds(ImmutableArray<Stretch> stretches) =>
        stretches.Zip(stretches.Skip(1)).SelectMany(p => new[] { p.First.To, p.Second.From }).Distinct();

    // The whole numbers next to each bound at which something changes. A bound belongs to the stretch that begins with it, or else to the one before.
    private static IEnumerable<decimal> NumberBounds(NumberFactType type, ImmutableArray<Stretch> stretches, IReadOnlySet<decimal> bounds) =>
        stretches.Zip(stretches.Skip(1))
            .SelectMany(p => p.Second.From.AsNumber() is var next && bounds.Contains(next)
                ? new[] { decimal.Ceiling(next) - 1, decimal.Ceiling(next) }
                : [decimal.Floor(p.First.To.AsNumber()), decimal.Floor(p.First.To.AsNumber()) + 1])
            .Where(n => n >= (type.From ?? n) && n <= (type.To ?? n)).Distinct().Order();
}
