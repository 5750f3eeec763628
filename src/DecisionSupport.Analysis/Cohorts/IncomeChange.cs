namespace DecisionSupport.Analysis.Cohorts;

/// <summary>What a person lived on when a case began, and when it ended, as one word.</summary>
internal static class IncomeChange
{
    /// <summary>The word; null when nothing of it is known.</summary>
    public static LocalizedText? Of(CaseBackground background) => background is { IncomeAtStart: null, IncomeAtEnd: null } ? null : new(
        $"{background.IncomeAtStart ?? CohortWords.UnknownLabel.Swedish} → {background.IncomeAtEnd ?? CohortWords.UnknownLabel.Swedish}",
        $"{background.IncomeAtStart ?? CohortWords.UnknownLabel.English} → {background.IncomeAtEnd ?? CohortWords.UnknownLabel.English}");
}
