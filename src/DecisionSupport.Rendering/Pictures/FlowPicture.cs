using DecisionSupport.Rendering.Reports;

namespace DecisionSupport.Rendering.Pictures;

/// <summary>How a rule set comes to its answer: the outcomes in the order they are tried, and in a case the way that was taken.</summary>
internal sealed class FlowPicture
{
    private const double Rail = 14;
    private const double Left = 34;
    private const double Space = 16;
    private const double Inset = 9;
    private const double Arrow = 34;
    private const double WideFrom = 500;
    private const int MostCriteria = 5;

    private readonly ImmutableArray<Stop> _stops;
    private readonly bool _isOfCase;
    private readonly Language _language;

    private FlowPicture(ImmutableArray<Stop> stops, bool isOfCase, Language language) => (_stops, _isOfCase, _language) = (stops, isOfCase, language);

    /// <summary>The way that a case took.</summary>
    public static Picture Of(Recommendation recommendation, Language language)
    {
        var statuses = recommendation.Findings.ToDictionary(f => f.Criterion.Id, AnswerWords.MarkOf);
        var carrying = recommendation.CarryingFindings().Where(f => f.RuleSet == recommendation.Version.RuleSet).Select(f => f.Criterion.Id).ToList();
        var flow = recommendation.Flow();
        var reached = flow.TakeWhile(s => !ReferenceEquals(s.Outcome, recommendation.Outcome)).Count();
        var stops = flow.Select((s, i) => new Stop(
            i == reached ? AnswerWords.OutcomeOf(recommendation, language) : s.Outcome.Title.In(language),
            [.. s.LooksAt.OrderBy(c => carrying.IndexOf(c.Id) is var place and >= 0 ? place : int.MaxValue).Where(c => statuses.ContainsKey(c.Id)).Select(c => (c.Title.In(language), (Mark?)statuses[c.Id]))],
            i.CompareTo(reached) switch { < 0 => Turn.PassedBy, 0 => Turn.Taken, _ => Turn.NotReached }));
        return new FlowPicture([.. stops], isOfCase: true, language).Draw(
            ReportText.Fill(PictureWords.WayTaken, language, recommendation.Version.Title.In(language)),
            ReportText.Fill(PictureWords.WayTo, language, AnswerWords.OutcomeOf(recommendation, language)));
    }

    /// <summary>All the ways there are.</summary>
    public static Picture Of(RuleBook ruleBook, RuleSetVersion version, Language language) => new FlowPicture(
        [.. ruleBook.Flow(version).Select(s => new Stop(s.Outcome.Title.In(language), [.. s.LooksAt.Select(c => (c.Title.In(language), (Mark?)null))], Turn.PassedBy))], isOfCase: false, language).Draw(
            ReportText.Fill(PictureWords.Ways, language, version.Title.In(language)),
            PictureWords.WaysMeaning.In(language));

    private Picture Draw(string title, string description) => new(title, description, [.. _stops.Select(LineOf)], _language, Draw);

    private double Draw(Drawing drawing)
    {
        var top = 6.0;
        foreach (var (stop, i) in _stops.Select((s, i) => (s, i)))
        {
            var bottom = Draw(drawing, stop, top, isLast: i == _stops.Length - 1);
            if (i < _stops.Length - 1)
            {
                drawing.Line(Rail, top + 18, Rail, bottom + Space + 18, _isOfCase && stop.Turn == Turn.PassedBy ? "pic-way" : "pic-other-way");
            }

            drawing.Circle(Rail, top + 18, 6, stop.Turn == Turn.NotReached || !_isOfCase ? "pic-light" : "pic-full");
            top = bottom + Space;
        }

        return top;
    }

    // Where there is room the outcome stands beside what it looks at, otherwise under it.
    private double Draw(Drawing drawing, Stop stop, double top, bool isLast)
    {
        var isWide = drawing.Width >= WideFrom;
        var asks = new Area(Left, top, isWide ? drawing.Width * 0.52 : drawing.Width - Left - 2, 0);
        var told = stop.LooksAt.Take(MostCriteria).ToList();
        var left = stop.LooksAt.Length - told.Count;
        var y = top + Inset;
        List<(double Y, string Words, Mark? Mark)> lines = [];
        foreach (var (title, mark) in told)
        {
            lines.Add((y, title, mark));
            y += Math.Max(Signs.Size, PictureText.Height(title, WordsWidth(asks, mark))) + 4;
        }

        if (left > 0 || told.Count == 0)
        {
            var words = told.Count == 0 ? (isLast ? PictureWords.WhenNothingElse : PictureWords.LooksElsewhere).In(_language) : ReportText.Fill(PictureWords.AndMore, _language, left);
            lines.Add((y, words, null));
            y += PictureText.Height(words, WordsWidth(asks, null)) + 4;
        }

        asks = asks with { Height = y - top + Inset - 4 };
        drawing.Box(asks, stop.Turn == Turn.Taken ? "pic-tile-first" : "pic-tile", 6);
        foreach (var (at, words, mark) in lines)
        {
            if (mark is { } known)
            {
                drawing.Sign(asks.X + Inset, at - 2, known);
            }

            drawing.Paragraph(words, asks.X + (mark is null ? Inset : Inset + Signs.Size + 8), at, WordsWidth(asks, mark), mark is null ? "pic-soft" : "pic-text");
        }

        drawing.Line(Rail, top + 18, Left, top + 18, Way(stop));
        return Math.Max(asks.Bottom, Outcome(drawing, stop, isWide ? new Area(asks.Right + Arrow, top, drawing.Width - asks.Right - Arrow - 2, 0) : new Area(Left + Arrow, asks.Bottom + 14, drawing.Width - Left - Arrow - 2, 0), asks, isWide));
    }

    private double Outcome(Drawing drawing, Stop stop, Area area, Area asks, bool isWide)
    {
        area = area with { Height = PictureText.Height(stop.Outcome, area.Width - (2 * Inset), stop.Turn == Turn.Taken) + (2 * Inset) };
        if (isWide)
        {
            drawing.Line(asks.Right, area.Y + 18, area.X, area.Y + 18, Way(stop));
        }
        else
        {
            drawing.Line(Left + (Arrow / 2), asks.Bottom, Left + (Arrow / 2), area.Y + 18, Way(stop));
            drawing.Line(Left + (Arrow / 2), area.Y + 18, area.X, area.Y + 18, Way(stop));
        }

        drawing.Fill(area, stop.Turn == Turn.Taken ? Fill.Full : _isOfCase ? Fill.Empty : Fill.Light, 6);
        drawing.Paragraph(stop.Outcome, area.X + Inset, area.Y + Inset, area.Width - (2 * Inset), stop.Turn == Turn.Taken ? "pic-on-full pic-bold" : "pic-text");
        return area.Bottom;
    }

    private static double WordsWidth(Area asks, Mark? mark) => asks.Width - (2 * Inset) - (mark is null ? 0 : Signs.Size + 8);

    private static string Way(Stop stop) => stop.Turn == Turn.Taken ? "pic-way" : "pic-other-way";

    private string LineOf(Stop stop)
    {
        var looks = string.Join("; ", stop.LooksAt.Select(c => c.Mark is { } mark ? $"{c.Title}: {PictureWords.Said(mark).In(_language)}" : c.Title));
        var turn = !_isOfCase ? "" : $" ({(stop.Turn switch { Turn.Taken => PictureWords.Taken, Turn.PassedBy => PictureWords.PassedBy, _ => PictureWords.NotReached }).In(_language)})";
        return looks.Length == 0 ? $"{stop.Outcome}{turn}." : $"{stop.Outcome}{turn}: {looks}.";
    }

    private enum Turn
    {
        PassedBy,
        Taken,
        NotReached,
    }

    private sealed record Stop(string Outcome, ImmutableArray<(string Title, Mark? Mark)> LooksAt, Turn Turn);
}
