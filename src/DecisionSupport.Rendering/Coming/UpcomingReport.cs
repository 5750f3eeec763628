using DecisionSupport.Rendering.Papers;
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
            days.Length == 0 ? [PaperParts.Prose(UpcomingWords.Nothing.In(_language), "")] : [PaperParts.Prose((IsClient ? UpcomingWords.ClientMeaning : UpcomingWords.Meaning).In(_language), ""), .. days],
            [],
            Sources: null,
            _labels.FooterOf(decision.RuleBook, _audience));
    }

    private ReportPart Write(UpcomingDay day) => new(ReportText.Day(day.Day, _language), "", "", [.. day.Changes.Select(Write).OfType<ReportSection>(), .. Steps(day)]);

    // The person concerned is told of answers; what lies behind them is for those who work with the case.
    private ReportSection? Write(UpcomingChange change)
    {
        if (IsClient && !change.ChangesOutcome)
        {
            return null;
        }

        ReportItem[] items = [.. IsClient ? Answer(change) : Reasons(change)];
        return items.Length == 0 && !change.ChangesOutcome ? null : new ReportSection($"{TitleOf(change)}: {Change(change)}", [.. items]);
    }

    private string Change(UpcomingChange change)
    {
        var (before, after) = (OutcomeOf(change.Before), OutcomeOf(change.After));
        return before == after ? ReportText.Fill(UpcomingWords.Same, _language, after) : ReportText.Fill(UpcomingWords.Becomes, _language, before, after);
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
    [
        .. Steps(UpcomingWords.Before, day.Changes.Where(IsLoss).SelectMany(c => c.EndedSteps), day.Changes.SelectMany(c => c.After?.NextSteps ?? [])),
        .. Steps(UpcomingWords.Ended, day.Changes.Where(c => !IsLoss(c)).SelectMany(c => c.EndedSteps), day.Changes.SelectMany(c => c.After?.NextSteps ?? [])),
        .. Steps(UpcomingWords.FromThen, day.Changes.SelectMany(c => c.NewSteps), day.Changes.SelectMany(c => c.Before?.NextSteps ?? [])),
    ];

    // What leads to an outcome to hope for is done while it lasts.
    private static bool IsLoss(UpcomingChange change) => change.Before?.Outcome.IsGoal == true && change.After?.Outcome.IsGoal != true;

    // What one rule set gives up and another still asks for has not changed.
    private IEnumerable<ReportSection> Steps(LocalizedText heading, IEnumerable<NextStep> steps, IEnumerable<NextStep> onTheOtherDay)
    {
        var others = onTheOtherDay.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        ReportItem[] items =
        [
            .. steps.Where(s => !others.Contains(s.Id) && (!IsClient || s.Responsible.IsPersonConcerned)).DistinctBy(s => s.Id)
                .Select(s => new ReportItem(Mark.None, _labels.Name(s.Responsible), FirstSentence.Of(s.Text(_audience, _language)))),
        ];
        return items.Length == 0 ? [] : [new ReportSection(heading.In(_language), [.. items])];
    }

    private string TitleOf(UpcomingChange change) => (change.After ?? change.Before)!.Version.Title.In(_language);

    private string OutcomeOf(Recommendation? recommendation) => recommendation is null ? UpcomingWords.NoAnswer.In(_language) : AnswerWords.OutcomeOf(recommendation, _language);
}
