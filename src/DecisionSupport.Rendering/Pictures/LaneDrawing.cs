namespace DecisionSupport.Rendering.Pictures;

/// <summary>Draws lanes over days: marked days on top, each lane with its name over it, the days below.</summary>
internal static class LaneDrawing
{
    private const double Edge = 4;
    private const double BarHeight = 30;
    private const double RowHeight = 36;
    private const double NameHeight = 24;
    private const double MarkHeight = 20;
    private const double AxisHeight = 24;
    private const double Gap = 10;
    private const int LongestNumber = 2;

    /// <summary>Draws.</summary>
    /// <param name="drawing">Where.</param>
    /// <param name="top">The upper edge.</param>
    /// <param name="from">The first day shown.</param>
    /// <param name="to">The last day shown, itself included.</param>
    /// <param name="lanes">The lanes.</param>
    /// <param name="marks">The marked days.</param>
    /// <param name="language">The language of the days.</param>
    /// <returns>The lower edge.</returns>
    public static double Lanes(this Drawing drawing, double top, DateOnly from, DateOnly to, IReadOnlyList<Lane> lanes, IReadOnlyList<DayMark> marks, Language language)
    {
        var scale = new DayScale(from, to, Edge, drawing.Width - Edge);
        DayMark[] shown = [.. marks.Where(m => m.Day >= from && m.Day <= to).OrderByDescending(m => m.Day)];
        var rows = MarkRows(shown, scale);
        var lanesTop = top + (MarkHeight * (rows.Length == 0 ? 0 : rows.Max() + 1)) + (rows.Length == 0 ? 0 : 4);
        var bottom = lanesTop + lanes.Sum(l => Height(l));
        Axis(drawing, scale, lanesTop, bottom, language);
        var y = lanesTop;
        foreach (var lane in lanes)
        {
            Draw(drawing, lane, scale, y);
            y += Height(lane);
        }

        Marks(drawing, shown, rows, scale, top, bottom);
        return bottom + AxisHeight;
    }

    private static void Axis(Drawing drawing, DayScale scale, double top, double bottom, Language language)
    {
        foreach (var (x, name) in scale.Ticks(language))
        {
            drawing.Line(x, top, x, bottom, "pic-grid");
            drawing.Words(x, bottom + 16, name, "pic-small pic-middle");
        }
    }

    private static void Draw(Drawing drawing, Lane lane, DayScale scale, double top)
    {
        if (lane.Name.Length > 0)
        {
            // The lines of the days do not run through names.
            drawing.Box(new Area(8, top + 2, Math.Min(drawing.Width - 8, TextMeasure.Width(lane.Name, PictureText.Size) + 6), NameHeight - 4), "pic-plate");
            drawing.Words(10, top + 17, lane.Name, "pic-soft");
            top += NameHeight;
        }

        (Bar Bar, Area Area)[] bars = [.. Rows(lane).Select(r => (r.Bar, AreaOf(r.Bar, scale, top + (r.Row * RowHeight))))];
        foreach (var (bar, area) in bars)
        {
            drawing.Group("pic-bar", bar.Said, () =>
            {
                drawing.Fill(area, bar.Fill, radius: 3);
                Label(drawing, bar, area, [.. bars.Select(b => b.Area).Where(other => other.Y == area.Y && other != area)]);
            });
        }
    }

    private static void Label(Drawing drawing, Bar bar, Area area, ImmutableArray<Area> others)
    {
        var width = TextMeasure.Width(bar.Label, PictureText.Size) * (bar.Fill == Fill.Crossed ? 1.1 : 1);
        if (bar.Label.Length == 0 || width > area.Width - 12)
        {
            if (bar.Label.Length is > 0 and <= LongestNumber)
            {
                Number(drawing, bar, width, area, others);
            }

            return;
        }

        if (bar.Fill is Fill.Hatched or Fill.Crossed or Fill.Dotted)
        {
            drawing.Box(new Area(area.X + 5, area.Y + 5, width + 4, area.Height - 10), "pic-plate", 3);
        }

        drawing.Words(area.X + 7, area.Y + 20, bar.Label, bar.Fill switch { Fill.Full => "pic-on-full", Fill.Crossed => "pic-alarm", _ => "pic-text" });
    }

    // A number stands in the middle of its bar, or right after it, or else before it; where it would stand on another bar, its days tell which one is meant.
    private static void Number(Drawing drawing, Bar bar, double width, Area area, ImmutableArray<Area> others)
    {
        if (width <= area.Width - 2 && bar.Fill is Fill.Full or Fill.Light)
        {
            drawing.Words(area.X + ((area.Width - width) / 2), area.Y + 20, bar.Label, bar.Fill == Fill.Full ? "pic-on-full" : "pic-text");
            return;
        }

        double[] free = [.. new[] { area.Right + 3, area.X - width - 3 }.Where(x => x >= 0 && x + width <= drawing.Width && !others.Any(o => o.X < x + width && x < o.Right))];
        if (free.Length > 0)
        {
            drawing.Words(free[0], area.Y + 20, bar.Label, "pic-text");
        }
    }

    // Nothing is so short that it is not seen.
    private static Area AreaOf(Bar bar, DayScale scale, double top)
    {
        var (from, to) = (scale.X(bar.From), scale.End(bar.To));
        return new Area(Math.Min(from, scale.Right - 3), top, Math.Max(3, to - from), BarHeight);
    }

    private static IEnumerable<(Bar Bar, int Row)> Rows(Lane lane)
    {
        var ends = new List<DateOnly>();
        foreach (var bar in lane.Bars.OrderBy(b => b.From))
        {
            var row = ends.FindIndex(end => end < bar.From);
            if (row < 0)
            {
                row = ends.Count;
                ends.Add(bar.To);
            }

            ends[row] = bar.To;
            yield return (bar, row);
        }
    }

    private static double Height(Lane lane) =>
        (lane.Name.Length > 0 ? NameHeight : 0) + (RowHeight * Rows(lane).Select(r => r.Row + 1).DefaultIfEmpty(0).Max()) + 2;

    // Lines first: where one has to pass behind a label, the label is what is read.
    private static void Marks(Drawing drawing, DayMark[] marks, int[] rows, DayScale scale, double top, double bottom)
    {
        foreach (var (mark, row) in marks.Zip(rows))
        {
            var x = X(mark, scale);
            drawing.Line(x, top + (row * MarkHeight) + 18, x, bottom, mark.Kind switch { DayMarkKind.Alarm => "pic-rule-alarm", DayMarkKind.Coming => "pic-rule-coming", _ => "pic-rule" });
        }

        foreach (var (mark, row) in marks.Zip(rows))
        {
            var y = top + (row * MarkHeight);
            drawing.Box(new Area(LabelX(mark, scale) - 3, y, Width(mark) + 6, MarkHeight - 1), "pic-plate");
            drawing.Words(LabelX(mark, scale), y + 14, mark.Label, mark.Kind == DayMarkKind.Alarm ? "pic-alarm" : "pic-text");
        }
    }

    // Labels that would run into each other stand in rows of their own, the latest day lowest.
    private static int[] MarkRows(DayMark[] marks, DayScale scale)
    {
        var taken = new List<(int Row, double From, double To)>();
        foreach (var mark in marks)
        {
            var (from, to) = (LabelX(mark, scale) - Gap, LabelX(mark, scale) + Width(mark) + Gap);
            var row = Enumerable.Range(0, marks.Length).First(r => !taken.Exists(t => t.Row == r && t.From < to && from < t.To));
            taken.Add((row, from, to));
        }

        var most = taken.Select(t => t.Row).DefaultIfEmpty().Max();
        return [.. taken.Select(t => most - t.Row)];
    }

    private static double X(DayMark mark, DayScale scale) => mark.IsAfter ? scale.End(mark.Day) : scale.X(mark.Day);

    private static double Width(DayMark mark) => TextMeasure.Width(mark.Label, PictureText.Size) * (mark.Kind == DayMarkKind.Alarm ? 1.1 : 1);

    private static double LabelX(DayMark mark, DayScale scale) => Math.Max(0, Math.Min(X(mark, scale) - 2, scale.Right - Width(mark)));
}
