using DecisionSupport.Rendering.Reports;

namespace DecisionSupport.Rendering.Pictures;

/// <summary>A timeline of a rule set as a strip of days: what covers them, the gap and what would fill it, and the last day on which something can still be saved.</summary>
internal sealed class ProtectionStrip
{
    private const int MostNotes = 4;
    private const int MostComing = 2;
    private const int DaysAround = 45;
    private const double ZoomBelow = 0.15;

    private readonly Recommendation _recommendation;
    private readonly ImmutableArray<TimelineStretch> _stretches;
    private readonly ImmutableArray<DayMark> _coming;
    private readonly Audience _audience;
    private readonly Language _language;

    private ProtectionStrip(Recommendation recommendation, Timeline timeline, Audience audience, Language language, IEnumerable<UpcomingDay> coming)
    {
        _recommendation = recommendation;
        _stretches = timeline.Stretches;
        _audience = audience;
        _language = language;
        _coming = [.. Coming(coming).Take(MostComing)];
    }

    private DateOnly AsOf => _recommendation.Decision.Snapshot.AsOf;

    private DateOnly From => _stretches[0].From;

    // What is covered may go on after the day of the case, for decades even; then the strip shows only that it goes on.
    private DateOnly To
    {
        get
        {
            var span = Math.Max(60, AsOf.DayNumber - From.DayNumber);
            var last = _coming.Select(c => c.Day).Append(_stretches[^1].CoveredTo ?? AsOf).Append(AsOf).Max();
            return DateOnly.FromDayNumber(Math.Min(Math.Min(last.DayNumber + Math.Max(3, span / 20), AsOf.DayNumber + (span / 2)), DateOnly.MaxValue.DayNumber));
        }
    }

    public static Picture? Of(Recommendation recommendation, Audience audience, Language language, IEnumerable<UpcomingDay> coming) =>
        recommendation.Timeline is { Stretches.IsEmpty: false } timeline ? new ProtectionStrip(recommendation, timeline, audience, language, coming).Draw(timeline.Title.In(language)) : null;

    private Picture Draw(string title) => new(title, Description(), [.. _stretches.Select(s => NoteOf(s).InOneLine), .. _coming.Select(c => c.Label)], _language, Draw);

    private double Draw(Drawing drawing)
    {
        Lane[] lane = [new Lane("", [.. _stretches.Select(BarOf), .. Ahead()])];
        DayMark[] marks = [.. Marks()];
        var top = drawing.Lanes(0, From, To, lane, marks, _language);
        if (Zoomed() is { } gap)
        {
            drawing.Words(2, top + 24, PictureWords.Closer.In(_language), "pic-bold");
            top = drawing.Lanes(top + 34, Earlier(gap.From), Later(gap.To), [Cut(lane[0], Earlier(gap.From), Later(gap.To))], marks, _language);
        }

        return drawing.Write(top, Told());
    }

    // The first gap, or else the first days that are open, where the strip shows too little of them.
    private TimelineStretch? Zoomed() =>
        (FirstOf(DayStatus.NotCovered) ?? FirstOf(DayStatus.NotKnown)) is { } stretch && stretch.To.DayNumber - stretch.From.DayNumber + 1 < ZoomBelow * (To.DayNumber - From.DayNumber) ? stretch : null;

    private TimelineStretch? FirstOf(DayStatus status) => _stretches.FirstOrDefault(s => s.Status == status);

    private DateOnly Earlier(DateOnly day) => day.AddDays(-Math.Min(DaysAround, day.DayNumber - From.DayNumber));

    private DateOnly Later(DateOnly day) => day.AddDays(Math.Min(DaysAround, To.DayNumber - day.DayNumber));

    private static Lane Cut(Lane lane, DateOnly from, DateOnly to) => lane with
    {
        Bars = [.. lane.Bars.Where(b => b.To >= from && b.From <= to).Select(b => b with { From = b.From < from ? from : b.From, To = b.To > to ? to : b.To })],
    };

    private Bar BarOf(TimelineStretch stretch) => stretch.Status switch
    {
        DayStatus.Covered => new(stretch.From, stretch.To, stretch.Title?.In(_language) ?? "", NoteOf(stretch).InOneLine, Fill.Light),
        DayStatus.NotKnown => new(stretch.From, stretch.To, $"? {PictureWords.NotKnown.In(_language)}", NoteOf(stretch).InOneLine, Fill.Hatched),
        _ => new(stretch.From, stretch.To, PictureWords.Gap.In(_language), NoteOf(stretch).InOneLine, Fill.Crossed),
    };

    // Days to come that are covered already, as far as is known.
    private IEnumerable<Bar> Ahead() => _stretches[^1] is { CoveredTo: { } last } end && last > end.To
        ? [new Bar(end.To.AddDays(1), last < To ? last : To, "", ReportText.Fill(PictureWords.CoveredTo, _language, Day(last)), Fill.Empty)]
        : [];

    private IEnumerable<DayMark> Marks()
    {
        if (FirstOf(DayStatus.NotCovered) is { } gap)
        {
            yield return new DayMark(gap.From, ReportText.Fill(PictureWords.FirstGapDay, _language, Day(gap.From)), DayMarkKind.Alarm);
        }

        yield return new DayMark(AsOf, ReportText.Fill(PictureWords.Today, _language, Day(AsOf)), DayMarkKind.Today, IsAfter: true);
        if (_stretches[^1].CoveredTo is { } last)
        {
            yield return new DayMark(last < To ? last : To, ReportText.Fill(PictureWords.LastDay, _language, Day(last)) + (last > To ? " →" : ""), DayMarkKind.Coming, IsAfter: true);
        }

        foreach (var coming in _coming.Where(c => c.Day != _stretches[^1].CoveredTo?.AddDays(1)))
        {
            yield return coming;
        }
    }

    private IEnumerable<DayMark> Coming(IEnumerable<UpcomingDay> days) => days
        .Select(day => (day.Day, Change: day.Changes.FirstOrDefault(c => c.RuleSet == _recommendation.Version.RuleSet && c is { ChangesOutcome: true, After: not null })))
        .Where(c => c.Change is not null)
        .Select(c => new DayMark(c.Day, ReportText.Fill(PictureWords.Becomes, _language, Day(c.Day), AnswerWords.OutcomeOf(c.Change!.After!, _language)), DayMarkKind.Coming));

    // Gaps and open days first: what is covered stands on the strip.
    private IEnumerable<Note> Told()
    {
        var open = _stretches.Where(s => s.Status != DayStatus.Covered).OrderBy(s => s.Status != DayStatus.NotCovered).Take(MostNotes).ToList();
        return open.Concat(_stretches.Where(s => s.CoveredTo is not null)).Distinct().OrderBy(s => s.From).Select(NoteOf);
    }

    private Note NoteOf(TimelineStretch stretch)
    {
        var says = stretch.Reason(_audience, _language) ?? $"{stretch.Title!.In(_language)}.";
        return new Note(
            stretch.Status switch { DayStatus.Covered => Mark.Met, DayStatus.NotCovered => Mark.NotMet, _ => Mark.Unknown },
            stretch.From == stretch.To ? Day(stretch.From) : ReportText.Fill(PictureWords.FromTo, _language, Day(stretch.From), Day(stretch.To)),
            stretch.Keep(_audience, _language) is { } keep ? $"{says} {keep}" : says);
    }

    private string Description() => FirstOf(DayStatus.NotCovered) is { } gap ? ReportText.Fill(PictureWords.GapFrom, _language, Day(gap.From), Day(gap.To))
        : FirstOf(DayStatus.NotKnown) is { } open ? ReportText.Fill(PictureWords.OpenFrom, _language, Day(open.From), Day(open.To))
        : _stretches[^1].CoveredTo is { } last ? ReportText.Fill(PictureWords.CoveredTo, _language, Day(last))
        : ReportText.Fill(PictureWords.AllCovered, _language, Day(From), Day(_stretches[^1].To));

    private string Day(DateOnly day) => ReportText.Day(day, _language);
}
