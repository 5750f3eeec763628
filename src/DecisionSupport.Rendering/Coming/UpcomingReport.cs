using DecisionSupport.Rendering.Reports;

namespace DecisionSupport.Rendering.Coming;

/// <summary>Coming days → what changes on each, why, what to do before and what from then on. The person concerned reads only what is hers.</summary>
internal sealed class UpcomingReport
{
    private const int MostReasons = 3;

    private readonly Language _language;
    private readonly Audience _audience;
    private readonly Labels _labels;

    private UpcomingReport(Audience audience, Language language)
    {
        _audience = audience;
        _language = language;
        _labels = Labels.For(audience, language);
    }

    private bool IsClient => _audience == Audience.Client;

    public static Report Write(Decision decision, DateOnly until, Audience audience, Language language) => new UpcomingReport(audience, language).Write(decision, until);

    private Report Write(Decision decision, DateOnly until)
    {
        ReportPart[] days = [.. decision.Upcoming(until).Select(Write).Where(p => !p.Sections.IsEmpty)];
        var (from, to) = (ReportText.Day(decision.Snapshot.AsOf, _language), ReportText.Day(until, _language));
        return new Report(
            _language,
            IsClient ? ReportText.Fill(UpcomingWords.ClientTitle, _language, to) : ReportText.Fill(UpcomingWords.Title, _language, from, to),
            Summary: null,
            days.Length == 0 ? [Said(UpcomingWords.Nothing)] : [Said(IsClient ? UpcomingWords.ClientMeaning : UpcomingWords.Meaning), .. days],
            [],
            Sources: null,
            _labels.FooterOf(decision.RuleBook, _audience));
    }

    private ReportPart Said(LocalizedText words) => new(words.In(_language), "", "", []);

    private ReportPart Write(UpcomingDay day) => new(ReportText.Day(day.Day, _language), "", "", [.. day.Changes.Select(Write).OfType<ReportSection>(), .. Steps(day)]);

    // The person concerned is told of answers; what lies behind them is for those who work with the case.
    private ReportSection? Write(UpcomingChange change)
    {
        if (IsClient && !change.ChangesOutcome)
        {
            return null;
        }

        ReportItem[] items = [.. IsClient ? Answer(change) : Reasons(change)];
        return items.Length == 0 && !change.ChangesOutcome ? null : new ReportSection($"{ComingLines.TitleOf(change, _language)}: {ComingLines.ChangeOf(change, _language)}", [.. items]);
    }

    private IEnumerable<ReportItem> Answer(UpcomingChange change) =>
        change.After is { } after ? [new ReportItem(Mark.None, null, FirstSentence.Of(after.Text(Audience.Client, _language)))] : [];

    private IEnumerable<ReportItem> Reasons(UpcomingChange change) =>
    [
        .. change.ChangesVersion ? [new ReportItem(Mark.None, null, UpcomingWords.NewRules.In(_language))] : (ReportItem[])[],
        .. Findings(change).Take(MostReasons).Select(f => new ReportItem(AnswerWords.MarkOf(f), null, f.Text(Audience.Officer, _language))),
        .. change.NewNotices.Select(n => new ReportItem(n.IsWarning ? Mark.Warning : Mark.None, null, n.Text(Audience.Officer, _language))),
    ];

    private static IEnumerable<Finding> Findings(UpcomingChange change) => change.After is not { } after
        ? []
        : after.Findings.Where(f => change.Findings.Any(c => c.After is not null && c.Criterion.Id == f.Criterion.Id));

    private IEnumerable<ReportSection> Steps(UpcomingDay day) =>
        [.. Steps(UpcomingWords.Before, day.StepsBefore), .. Steps(UpcomingWords.Ended, day.StepsGivenUp), .. Steps(UpcomingWords.FromThen, day.StepsFromThen)];

    private IEnumerable<ReportSection> Steps(LocalizedText heading, IEnumerable<NextStep> steps)
    {
        ReportItem[] items =
        [
            .. steps.Where(s => !IsClient || s.Responsible.IsPersonConcerned)
                .Select(s => new ReportItem(Mark.None, _labels.Name(s.Responsible), FirstSentence.Of(s.Text(_audience, _language)))),
        ];
        return items.Length == 0 ? [] : [new ReportSection(heading.In(_language), [.. items])];
    }
}
