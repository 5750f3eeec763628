namespace DecisionSupport.Rendering.Reports;

/// <summary>How answers are told wherever they stand: in reports, the short answer, on pages and of coming days.</summary>
internal static class AnswerWords
{
    /// <summary>The outcome's name, with its level where it has one.</summary>
    public static string OutcomeOf(Recommendation recommendation, Language language) =>
        recommendation.Outcome.Title.In(language) + (recommendation.Level is { } level ? $" – {level.Title.In(language)}" : "");

    /// <summary>What stands before a finding: nothing is crossed out that only chooses between ways.</summary>
    public static Mark MarkOf(Finding finding) => finding.Status switch
    {
        FindingStatus.Met => Mark.Met,
        FindingStatus.NotMet => finding.Criterion.ChoosesWay ? Mark.NotHere : Mark.NotMet,
        _ => Mark.Unknown,
    };
}
