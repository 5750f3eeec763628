using DecisionSupport.Compilation;

namespace DecisionSupport.Explanation;

/// <summary>
/// The sentence on a criterion. One whose test fails, while it is open whether it applies at all, is open; that its test is open would not be true, so
/// both are said: that it fails, and that it may not matter. Where a value of law is not decided, or a computation fails, that is said, for nobody in the case can answer it.
/// </summary>
internal static class FindingText
{
    private static readonly AudienceTexts MayNotApply = new(
        new LocalizedText("Det är inte klart om villkoret gäller här.", "It is not clear whether the condition applies here."),
        new LocalizedText("Vi vet inte än om det spelar någon roll för dig.", "We do not know yet whether this matters for you."));

    public static string Of(Recommendation recommendation, CompiledCriterion criterion, FindingStatus status, Audience audience, Language language)
    {
        var texts = criterion.Criterion.For(audience);
        if (status != FindingStatus.Unknown)
        {
            return TextFiller.Fill(recommendation, texts.For(status), language);
        }

        if (FailsIfItApplies(recommendation, criterion))
        {
            return $"{TextFiller.Fill(recommendation, texts.NotMet, language)} {MayNotApply.For(audience).In(language)}";
        }

        var unknown = TextFiller.Fill(recommendation, texts.Unknown, language);
        var comparisons = ComparisonFinder.Of(recommendation, criterion);
        var told = ReadsUndecided(recommendation, criterion) ? TellUndecided(criterion, comparisons, unknown, language) : unknown;
        return TellFailed(criterion, comparisons, told, audience, language);
    }

    // Where nothing is missing, nobody is asked for anything.
    private static string TellFailed(CompiledCriterion criterion, ImmutableArray<DecisiveComparison> comparisons, string unknown, Audience audience, Language language)
    {
        var failed = comparisons.Select(c => c.Failed).OfType<string>().Distinct().ToList();
        if (failed.Count == 0)
        {
            return unknown;
        }

        var sentences = string.Join(' ', failed.Select(f => FailedComputation.Sentence(f, audience, language)).Distinct());
        return $"{(comparisons.All(c => c.Failed is not null) ? $"{criterion.Criterion.Title.In(language)}:" : unknown)} {sentences}";
    }

    private static bool ReadsUndecided(Recommendation recommendation, CompiledCriterion criterion)
    {
        var values = recommendation.Decision.RuleBook.Compiled.Parameters.On(recommendation.Decision.Snapshot.AsOf);
        return criterion.Parameters.Any(slot => values[slot].IsNull);
    }

    // That facts are missing is only said where they are.
    private static string TellUndecided(CompiledCriterion criterion, ImmutableArray<DecisiveComparison> comparisons, string unknown, Language language)
    {
        var undecided = comparisons.SelectMany(r => r.Undecided).Distinct().ToList();
        if (undecided.Count == 0)
        {
            return unknown;
        }

        var isAsked = comparisons.Any(r => r.Undecided.IsEmpty || r.Facts.Any(f => f.Value.IsNull));
        return $"{(isAsked ? unknown : $"{criterion.Criterion.Title.In(language)}:")} {string.Join(' ', undecided.Select(p => UndecidedValue.Sentence(p, language)))}";
    }

    private static bool FailsIfItApplies(Recommendation recommendation, CompiledCriterion criterion)
    {
        if (criterion.Applies is null)
        {
            return false;
        }

        using var evaluation = AfterOutcome.Of(recommendation);
        return evaluation.Fails(criterion.Test);
    }
}
