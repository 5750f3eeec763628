namespace DecisionSupport.RuleSets;

/// <summary>All texts of a version that may put in values, each with a place near it.</summary>
internal static class VersionTexts
{
    public static IEnumerable<(LocalizedText Text, Place Place)> Of(RuleSetVersion version)
    {
        foreach (var criterion in version.Criteria)
        {
            foreach (var texts in (StatusTexts[])[criterion.Officer, criterion.Client])
            {
                yield return (texts.Met, criterion.Place);
                yield return (texts.NotMet, criterion.Place);
                yield return (texts.Unknown, criterion.Place);
            }

            foreach (var text in criterion.Remedies.SelectMany(r => Both(r.Step.Texts, r.Step.Place)).Concat(criterion.Questions.Select(q => (q.Ask, q.Place))))
            {
                yield return text;
            }
        }

        foreach (var text in version.Outcomes.SelectMany(o => Both(o.Texts, o.Place))
            .Concat(version.Steps.SelectMany(s => Both(s.Step.Texts, s.Step.Place)))
            .Concat(version.Notices.SelectMany(n => Both(n.Texts, n.Place))))
        {
            yield return text;
        }
    }

    private static IEnumerable<(LocalizedText Text, Place Place)> Both(AudienceTexts texts, Place place) => [(texts.Officer, place), (texts.Client, place)];
}
