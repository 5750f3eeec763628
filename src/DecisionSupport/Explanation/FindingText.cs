using DecisionSupport.Evaluation;

namespace DecisionSupport.Explanation;

/// <summary>
/// The sentence on a criterion. One whose test fails, while it is open whether it applies at all, is open; that its test is open would not be true, so
/// both are said: that it fails, and that it may not matter. Where a value of law is not decided, that is said, for nobody in the case can answer it.
/// </summary>
internal static class FindingText
{
    private static readonly AudienceTexts MayNotApply = new(
        new LocalizedText("Det är inte klart om villkoret gäller här.", "It is not clear whether the condition applies here."),
        new LocalizedText("Vi vet inte än om det spelar någon roll för dig.", "We do not know yet whether this matters for you."));

    public static string Of(Recommendation recommendation, Finding finding, Audience audience, Language language)
    {
        var texts = finding.Criterion.For(audience);
        if (finding.Status != FindingStatus.Unknown)
        {
            return recommendation.Fill(texts.For(finding.Status), language);
        }

        if (FailsIfItApplies(recommendation, finding.Criterion))
        {
            return $"{recommendation.Fill(texts.NotMet, language)} {MayNotApply.For(audience).In(language)}";
        }

        var unknown = recommendation.Fill(texts.Unknown, language);
        return UndecidedIn(finding, recommendation) is not { IsEmpty: false } undecided ? unknown : TellUndecided(finding, undecided, unknown, language);
    }

    private static ImmutableArray<Parameter> UndecidedIn(Finding finding, Recommendation recommendation) =>
        recommendation.ReadsUndecided(finding.Criterion) ? [.. finding.DecisiveComparisons().SelectMany(r => r.Undecided).Distinct()] : [];

    // That facts are missing is only said where they are.
    private static string TellUndecided(Finding finding, ImmutableArray<Parameter> undecided, string unknown, Language language)
    {
        var isAsked = finding.DecisiveComparisons().Any(r => r.Undecided.IsEmpty || r.Facts.Any(f => f.Value.IsNull));
        return $"{(isAsked ? unknown : $"{finding.Criterion.Title.In(language)}:")} {string.Join(' ', undecided.Select(p => UndecidedValue.Sentence(p, language)))}";
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
