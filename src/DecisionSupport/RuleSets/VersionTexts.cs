namespace DecisionSupport.RuleSets;

/// <summary>The texts of a version.</summary>
internal static class VersionTexts
{
    /// <summary>Those that may put in values.</summary>
    public static IEnumerable<LocalizedText> Filled(RuleSetVersion version) =>
    [
        .. version.Criteria.SelectMany(Of),
        .. version.Outcomes.SelectMany(o => Both(o.Texts)),
        .. version.Steps.SelectMany(s => Of(s.Step)),
        .. version.Notices.SelectMany(n => Both(n.Texts)),
        .. Of(version.Timeline),
        .. version.Grounds.SelectMany(g => g.Texts).SelectMany(Both),
    ];

    /// <summary>Those that are the same for every case.</summary>
    public static IEnumerable<LocalizedText> Fixed(RuleSetVersion version) =>
    [
        version.Title,
        version.Changes,
        .. version.Doubts,
        .. version.Criteria.Select(c => c.Title),
        .. version.Outcomes.Select(o => o.Title),
        .. version.Outcomes.SelectMany(o => o.Despite).Select(d => d.Because),
        .. version.Outcomes.SelectMany(o => o.ThoughKnown).Select(d => d.Why),
        .. version.Timeline is { } timeline ? new[] { timeline.Title } : [],
        .. version.Grounds.Select(g => g.Title),
        .. version.Outcomes.SelectMany(o => o.Levels).Select(l => l.Title),
        .. Steps(version).Select(s => s.Plan.Due).OfType<DueNever>().Select(d => d.Reason),
    ];

    /// <summary>Every step that a version can recommend.</summary>
    public static IEnumerable<StepText> Steps(RuleSetVersion version) =>
        version.Criteria.SelectMany(c => c.Steps).Select(r => r.Step).Concat(version.Steps.Select(s => s.Step));

    /// <summary>The texts of a step that may put in values.</summary>
    public static IEnumerable<LocalizedText> Of(StepText step) =>
    [
        .. Both(step.Texts),
        .. step.Plan.Why is { } why ? Both(why) : [],
    ];

    private static IEnumerable<LocalizedText> Of(Criterion criterion) =>
    [
        .. new[] { criterion.Officer, criterion.Client }.SelectMany(t => new[] { t.Met, t.NotMet, t.Unknown }),
        .. criterion.Steps.SelectMany(r => Of(r.Step)),
        .. criterion.Questions.Select(q => q.Ask),
    ];

    private static IEnumerable<LocalizedText> Of(TimelineRule? timeline) =>
        timeline is null ? [] : new[] { timeline.Uncovered, timeline.Open, timeline.Keep }.OfType<AudienceTexts>().SelectMany(Both);

    private static IEnumerable<LocalizedText> Both(AudienceTexts texts) => [texts.Officer, texts.Client];
}
