using DecisionSupport.Evaluation;

namespace DecisionSupport.Explanation;

/// <summary>
/// The sentence on a criterion. One whose test fails, while it is open whether it applies at all, is open; that its test is open would not be true, so
/// both are said: that it fails, and that it may not matter.
/// </summary>
internal static class FindingText
{
    private static readonly AudienceTexts MayNotApply = new(
        new LocalizedText("Det är inte klart om villkoret gäller här.", "It is not clear whether the condition applies here."),
        new LocalizedText("Vi vet inte än om det spelar någon roll för dig.", "We do not know yet whether this matters for you."));

    public static string Of(Recommendation recommendation, Finding finding, Audience audience, Language language)
    {
        var texts = finding.Criterion.For(audience);
        return finding.Status == FindingStatus.Unknown && FailsIfItApplies(recommendation, finding.Criterion)
            ? $"{recommendation.Fill(texts.NotMet, language)} {MayNotApply.For(audience).In(language)}"
            : recommendation.Fill(texts.For(finding.Status), language);
    }

    private static bool FailsIfItApplies(Recommendation recommendation, Criterion criterion)
    {
        if (criterion.AppliesExpression is null)
        {
            return false;
        }

        using var evaluation = AfterOutcome.Of(recommendation);
        return evaluation.Fails(recommendation.Compiled.Criteria[recommendation.Compiled.IndexOf(criterion.Id)].Test);
    }
}
