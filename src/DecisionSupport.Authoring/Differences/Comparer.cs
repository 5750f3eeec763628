using DecisionSupport.Analysis.Diagrams;
using DecisionSupport.Analysis.Reasoning;
using DecisionSupport.Analysis.Reasoning.Terms;
using DecisionSupport.Authoring.Differences.Regions;

namespace DecisionSupport.Authoring.Differences;

/// <summary>Compares two sides: first by what they say, and only where that differs by what they do.</summary>
internal static class Comparer
{
    private const int MaxMonths = 12;

    /// <param name="comparison">The sides.</param>
    /// <param name="everyMonth">Whether the first year is looked at month by month even where the first or the last day shows a difference.</param>
    /// <param name="withSolver">Whether the solver is asked about the days between, where it is installed.</param>
    public static RuleSetDifference Compare(Comparison comparison, bool everyMonth, bool withSolver) =>
        withSolver ? EveryDay.Prove(comparison, Compare(comparison, everyMonth)) : Compare(comparison, everyMonth);

    private static RuleSetDifference Compare(Comparison comparison, bool everyMonth)
    {
        if (comparison is not { Old: { } old, New: { } @new })
        {
            var kind = comparison.Old is null && comparison.New is null ? ComparisonKind.Same : ComparisonKind.OnlyOneSide;
            return new RuleSetDifference(comparison.RuleSet, comparison.From, comparison.To, kind, [], []);
        }

        if (RuleText.Of(old) == RuleText.Of(@new))
        {
            return new RuleSetDifference(comparison.RuleSet, comparison.From, comparison.To, ComparisonKind.Same, [], []);
        }

        var days = EndsAndNamedDays(comparison, old, @new);
        try
        {
            var regions = days.SelectMany(day => RegionFinder.Find(old, @new, day, [])).ToList();
            if (everyMonth || regions.Count == 0)
            {
                // What has been told of one day is not told of every month again.
                ImmutableArray<DateOnly> months = [.. Months(comparison)];
                foreach (var day in months)
                {
                    regions.AddRange(RegionFinder.Find(old, @new, day, [.. regions.SelectMany(r => r.Because.DefaultIfEmpty(RegionFinder.NoCause))]));
                }

                days = [.. days, .. months];
            }

            var kind = regions.Count == 0 ? ComparisonKind.ProvedEqual : ComparisonKind.Different;
            return new RuleSetDifference(comparison.RuleSet, comparison.From, comparison.To, kind, days, [.. regions]);
        }
        catch (DiagramTooLargeException)
        {
            return new RuleSetDifference(comparison.RuleSet, comparison.From, comparison.To, ComparisonKind.TooEntangled, days, []);
        }
    }

    /// <summary>Whether any case gets another outcome, without saying which; a rule set that is there on one side only does.</summary>
    /// <exception cref="DiagramTooLargeException">The rules are too entangled.</exception>
    public static bool IsAnyTouched(Comparison comparison) => comparison is not { Old: { } old, New: { } @new }
        ? comparison.Old != comparison.New
        : RuleText.Of(old) != RuleText.Of(@new) && Days(comparison, old, @new).Any(day => RegionFinder.IsAny(old, @new, day));

    /// <summary>All days that are looked at: the ends, those that only one side names, and the first of each month of the first year.</summary>
    public static IEnumerable<DateOnly> Days(Comparison comparison, RulesInForce old, RulesInForce @new) => EndsAndNamedDays(comparison, old, @new).Concat(Months(comparison));

    /// <summary>The same of all that is told.</summary>
    public static IEnumerable<DateOnly> DaysOfTold(Comparison comparison, RulesInForce old, RulesInForce @new) =>
        [.. Ends(comparison), .. NamedDays.Of(RuleText.WithTold(old), RuleText.WithTold(@new)).Where(d => IsBetween(comparison, d)), .. Months(comparison)];

    private static ImmutableArray<DateOnly> EndsAndNamedDays(Comparison comparison, RulesInForce old, RulesInForce @new) =>
        [.. Ends(comparison), .. NamedDays.Of(old, @new).Where(d => IsBetween(comparison, d))];

    private static bool IsBetween(Comparison comparison, DateOnly day) => day > comparison.From && day < (comparison.To ?? DateOnly.MaxValue);

    private static ImmutableArray<DateOnly> Ends(Comparison comparison) => comparison.To is { } to && to > comparison.From ? [comparison.From, to] : [comparison.From];

    // The first of each month of the first year: what rules say of ages changes on these days.
    private static IEnumerable<DateOnly> Months(Comparison comparison) =>
        Enumerable.Range(1, MaxMonths).Select(n => new DateOnly(comparison.From.Year, comparison.From.Month, 1).AddMonths(n)).Where(day => day < (comparison.To ?? DateOnly.MaxValue));
}
