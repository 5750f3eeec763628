namespace DecisionSupport.Analysis.Cohorts;

/// <summary>The age group of a case: as it was noted, or else by the day of birth that the snapshot knows.</summary>
internal static class AgeGroup
{
    private static readonly int[] Bounds = [30, 40, 50, 60];

    public static string Of(CohortCase counted, RuleBook ruleBook)
    {
        if (counted.Background.AgeGroup is { } noted)
        {
            return noted;
        }

        var asOf = counted.Snapshot.AsOf;
        return ruleBook.BirthDateFact is { } fact && counted.Snapshot[fact].TryAsDate(out var born) && born <= asOf
            ? CohortWords.AgeGroups[Bounds.Count(b => born.AddYears(b) <= asOf)].Id
            : CohortWords.Unknown;
    }
}
