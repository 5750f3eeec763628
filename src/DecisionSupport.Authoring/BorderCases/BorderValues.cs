using DecisionSupport.Analysis.Spaces;
using DecisionSupport.Compilation.Formulas;
using DecisionSupport.Feel;

namespace DecisionSupport.Authoring.BorderCases;

/// <summary>
/// The values of a fact on both sides of every bound, with all other facts as a case has them: first the side that the case is on, last unknown.
/// </summary>
internal static class BorderValues
{
    private const int YearsBack = 120;
    private const int YearsAhead = 60;
    private const int MonthsAround = 60;
    private const int NumberSteps = 400;
    private const decimal HighestNumber = 10_000_000m;

    public static ImmutableArray<FeelValue> Of(Fact fact, RuleView view, CaseSnapshot favourable)
    {
        var leaves = view.Leaves.Where(l => l.Facts.Contains(fact.Slot)).ToList();
        FeelValue[] facts = [.. favourable.Values];
        string Signature(FeelValue value)
        {
            facts[fact.Slot] = value;
            return view.Signature(facts, leaves);
        }

        var values = fact.Type switch
        {
            NumberFactType number => Bounds(NumberPoints(number, leaves), n => FeelValue.From(n), Signature),
            DateFactType date => Bounds(DayPoints(date, leaves, view.Day, favourable), n => FeelValue.From(DateOnly.FromDayNumber((int)n)), Signature),
            _ => TypicalValues.Of(fact, leaves, view.Day).DistinctBy(Signature),
        };
        var present = Signature(favourable.Values[fact.Slot]);
        return [.. values.DefaultIfEmpty(favourable.Values[fact.Slot]).OrderBy(v => Signature(v) == present ? 0 : 1), FeelValue.Null];
    }

    // Whatever changes between two points is found by halving, down to neighbours.
    private static IEnumerable<FeelValue> Bounds(SortedSet<decimal> points, Func<decimal, FeelValue> toValue, Func<FeelValue, string> signature)
    {
        var found = new SortedSet<decimal>();
        var low = points.Min;
        foreach (var high in points.Skip(1))
        {
            Find(low, high);
            low = high;
        }

        return found.Select(toValue);

        void Find(decimal before, decimal after)
        {
            if (signature(toValue(before)) == signature(toValue(after)))
            {
                return;
            }

            var middle = decimal.Floor((before + after) / 2);
            if (middle <= before || middle >= after)
            {
                found.Add(before);
                found.Add(after);
                return;
            }

            Find(before, middle);
            Find(middle, after);
        }
    }

    private static SortedSet<decimal> NumberPoints(NumberFactType type, List<Leaf> leaves)
    {
        var (low, high) = (type.From ?? 0, type.To ?? HighestNumber);
        var grid = Enumerable.Range(0, NumberSteps + 1).Select(i => decimal.Floor(low + ((high - low) * i / NumberSteps)));
        var named = leaves.SelectMany(Candidates.NumbersIn).SelectMany(n => new[] { n - 1, n, n + 1 });
        return [.. grid.Concat(named).Append(low).Append(high).Where(n => n >= low && n <= high)];
    }

    private static SortedSet<decimal> DayPoints(DateFactType type, List<Leaf> leaves, DateOnly asOf, CaseSnapshot favourable)
    {
        var last = type.NotAfterAsOf ? asOf : asOf.AddYears(YearsAhead);
        var years = Enumerable.Range(-YearsBack, YearsBack + YearsAhead + 1).Select(asOf.AddYears);
        var months = Enumerable.Range(-MonthsAround, (2 * MonthsAround) + 1).Select(asOf.AddMonths);
        var named = leaves.SelectMany(Candidates.DatesIn).Concat(Candidates.DatesAmong(favourable.Values)).Append(asOf).SelectMany(d => new[] { d.AddDays(-1), d, d.AddDays(1) });
        return [.. years.Concat(months).Concat(named).Append(last).Where(d => d <= last).Select(d => (decimal)d.DayNumber)];
    }
}
