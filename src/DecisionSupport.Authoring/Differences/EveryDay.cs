using DecisionSupport.Analysis.Diagrams;
using DecisionSupport.Authoring.Differences.Regions;
using DecisionSupport.Authoring.Proofs;

namespace DecisionSupport.Authoring.Differences;

/// <summary>
/// Asks the solver whether what was found on the days looked at is all there is on every day of a time. Where it is not, the solver's case says which day
/// to look at next.
/// </summary>
internal static class EveryDay
{
    private const int MaxDays = 16;
    private const int YearsAhead = 10;

    /// <summary>The difference with what the solver says, and with what it found on days that had not been looked at.</summary>
    public static RuleSetDifference Prove(Comparison comparison, RuleSetDifference found)
    {
        if (found.Kind is not (ComparisonKind.ProvedEqual or ComparisonKind.Different) || comparison is not { Old: { } old, New: { } @new })
        {
            return found;
        }

        var told = new ToldChanges();
        var any = false;
        foreach (var region in found.Regions)
        {
            told.Add(region, ref any);
        }

        using var checker = new ClaimChecker();
        var to = comparison.To ?? comparison.From.AddYears(YearsAhead);
        for (var days = 0; ; days++)
        {
            var claim = EveryDayClaim.Of(comparison.RuleSet, comparison.From, to, old, @new, told);
            if (checker.Check(claim) is not { } result)
            {
                return found;
            }

            if (result is not { Verdict: Verdict.Refuted, Witness: { } witness } || days == MaxDays || LookAt(witness.AsOf) is not { } more)
            {
                var verdict = result.Verdict == Verdict.Refuted ? Verdict.NotProved : result.Verdict;
                return found.Proved(new EveryDayProof(comparison.From, to, verdict, told.Words()));
            }

            found = more;
        }

        RuleSetDifference? LookAt(DateOnly day)
        {
            try
            {
                var isWider = false;
                ImmutableArray<ChangeRegion> regions = [.. RegionFinder.Find(old, @new, day, []).Select(r => told.Add(r, ref isWider)).OfType<ChangeRegion>()];
                return !isWider ? null : found.Widened(regions);
            }
            catch (DiagramTooLargeException)
            {
                return null;
            }
        }
    }
}
