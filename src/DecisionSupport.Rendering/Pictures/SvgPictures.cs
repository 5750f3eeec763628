using DecisionSupport.Rendering.Pictures;

namespace DecisionSupport.Rendering;

/// <summary>Decisions and rules as pictures. The same input gives the same picture. Thread-safe.</summary>
public static class SvgPictures
{
    private const int DaysAhead = 365;

    /// <summary>
    /// What <see cref="Picture.Html"/> needs in the style of a page, once. Colours are the page's own where it names <c>--ink</c>, <c>--soft</c>,
    /// <c>--panel</c>, <c>--edge</c>, <c>--key</c>, <c>--key-ink</c>, <c>--key-soft</c>, <c>--met</c>, <c>--not-met</c> and <c>--unknown</c>.
    /// </summary>
    public static string Style => PictureStyle.OfPage;

    /// <summary>
    /// The days that a rule set looks at one by one, such as those since work ended: what covers them, what is not known hatched, the gap with its first
    /// day, the last day on which something can still be saved, the day of the case, and coming days
    /// on which the answer changes by itself.
    /// </summary>
    /// <param name="recommendation">What the rule set says.</param>
    /// <param name="audience">Whom the words speak to.</param>
    /// <param name="language">The language.</param>
    /// <param name="coming">Coming days to mark, of <see cref="ComingOf"/> or <c>decision.Upcoming()</c>; left out where nobody has asked for them, since that takes work.</param>
    /// <returns>Null when the rule set has no days to look at.</returns>
    public static Picture? ProtectionStrip(Recommendation recommendation, Audience audience, Language language, IEnumerable<UpcomingDay>? coming = null)
    {
        ArgumentNullException.ThrowIfNull(recommendation);
        return Pictures.ProtectionStrip.Of(recommendation, audience, language, coming ?? []);
    }

    /// <summary>The days of the coming year to mark on the strip of a rule set; none, and no work, where it has no strip.</summary>
    public static ImmutableArray<UpcomingDay> ComingOf(Recommendation recommendation)
    {
        ArgumentNullException.ThrowIfNull(recommendation);
        var asOf = recommendation.Decision.Snapshot.AsOf;
        return recommendation.Timeline is null ? [] : recommendation.Decision.Upcoming(asOf.AddDays(Math.Min(DaysAhead, DateOnly.MaxValue.DayNumber - asOf.DayNumber)));
    }

    /// <summary>The criteria that apply, a tile each with check, question mark, cross or dash; those that carry the answer first.</summary>
    /// <param name="recommendation">What the rule set says.</param>
    /// <param name="language">The language.</param>
    /// <param name="before">What it said before a change: tiles that came to something else say what they were.</param>
    public static Picture Criteria(Recommendation recommendation, Language language, Recommendation? before = null)
    {
        ArgumentNullException.ThrowIfNull(recommendation);
        return CriteriaTiles.Of(recommendation, before, language);
    }

    /// <summary>
    /// The steps of the plan over time, a lane for each party: full those that begin now, light those that follow, hatched those that await answers. Each says
    /// for which rule set it is taken, where several were asked.
    /// </summary>
    /// <returns>Null when there is nothing to do.</returns>
    public static Picture? WhoDoesWhat(Decision decision, Audience audience, Language language)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return PlanPicture.Of(decision, audience, language);
    }

    /// <summary>The same of the steps that one rule set asks for, so that what another says is not read as part of its answer.</summary>
    /// <returns>Null when it asks for none.</returns>
    public static Picture? WhoDoesWhat(Recommendation recommendation, Audience audience, Language language)
    {
        ArgumentNullException.ThrowIfNull(recommendation);
        return PlanPicture.Of(recommendation, audience, language);
    }

    /// <summary>The way that a case took through a rule set: outcomes in the order they are tried, with the criteria that each looks at.</summary>
    public static Picture WayTaken(Recommendation recommendation, Language language)
    {
        ArgumentNullException.ThrowIfNull(recommendation);
        return FlowPicture.Of(recommendation, language);
    }

    /// <summary>All the ways through a version of a rule set, without a case.</summary>
    /// <exception cref="ArgumentException">The version is of another rule book.</exception>
    public static Picture Ways(RuleBook ruleBook, RuleSetVersion version, Language language)
    {
        ArgumentNullException.ThrowIfNull(ruleBook);
        ArgumentNullException.ThrowIfNull(version);
        return FlowPicture.Of(ruleBook, version, language);
    }

    /// <summary>
    /// The chain that the expert's statement has to hold, such as diagnosis, function, activity, work, as <c>rule-book.yaml</c> declares it, with what each
    /// link lacks.
    /// </summary>
    /// <returns>Null when the rule book declares no chain, or the statement was not asked about.</returns>
    public static Picture? Chain(Decision decision, Language language)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return ChainPicture.Of(decision, language);
    }

    /// <summary>What happened over time, in lanes.</summary>
    /// <param name="title">What it shows.</param>
    /// <param name="description">What it says, in a sentence or two.</param>
    /// <param name="lanes">The lanes; at least one with a spell.</param>
    /// <param name="today">A day to mark; null for none.</param>
    /// <param name="key">What the looks mean, told under the lanes; may be empty.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentException">There is no spell.</exception>
    public static Picture OverTime(
        string title, string description, ImmutableArray<PictureLane> lanes, DateOnly? today, ImmutableArray<(SpellLook Look, LocalizedText Words)> key, Language language) =>
        lanes.All(l => l.Spells.IsEmpty) ? throw new ArgumentException("There is no spell to show.", nameof(lanes)) : TimePicture.Of(title, description, lanes, today, key, language);
}
