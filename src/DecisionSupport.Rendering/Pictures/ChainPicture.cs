using DecisionSupport.Rendering.Reports;

namespace DecisionSupport.Rendering.Pictures;

/// <summary>The chain of a statement, such as diagnosis → function → activity → work, with what each link lacks.</summary>
internal static class ChainPicture
{
    private const double Arrow = 22;
    private const double Inset = 9;
    private const double WideFrom = 500;
    private const double TitleWidth = 112;
    private const double Shoulder = Signs.Size + 8;
    private const double ArrowAt = 30;

    public static Picture? Of(Decision decision, Language language) => Of(decision, language, Draw);

    /// <summary>The same as low as it can be, for a paper: the links side by side, each with what it lacks.</summary>
    public static Picture? InARow(Decision decision, Language language) => Of(decision, language, (drawing, links) => drawing.Width >= WideFrom ? ChainRow.Draw(drawing, links) : Draw(drawing, links));

    private static Picture? Of(Decision decision, Language language, Func<Drawing, ImmutableArray<ChainLink>, double> draw)
    {
        if (decision.RuleBook.Expert?.Statement is not { Chain.IsEmpty: false } statement || decision.Find(statement.RuleSet) is not { } said)
        {
            return null;
        }

        ImmutableArray<ChainLink> links = [.. statement.Chain.Select(l => new ChainLink(l.Title.In(language), [.. said.Findings.Where(f => l.Criteria.Contains(f.Criterion.Id))], language)).Where(l => !l.Parts.IsEmpty)];
        var broken = links.Where(l => l.Mark != Mark.Met).Select(l => l.Title).ToList();
        return links.IsEmpty ? null : new Picture(
            PictureWords.Chain.In(language),
            broken.Count == 0 ? PictureWords.ChainHolds.In(language) : ReportText.Fill(PictureWords.ChainLacks, language, PictureText.Joined([.. broken])),
            [.. links.Select(l => $"{l.Title}: {string.Join("; ", l.Parts.Select(p => $"{p.Title}, {PictureWords.Said(p.Mark).In(language)}"))}.")],
            language,
            drawing => draw(drawing, links));
    }

    private static double Draw(Drawing drawing, ImmutableArray<ChainLink> links)
    {
        var top = 2.0;
        foreach (var (link, i) in links.Select((l, i) => (l, i)))
        {
            var bottom = Draw(drawing, link, top);
            if (i == links.Length - 1)
            {
                return bottom + 4;
            }

            // What leads on from a link that lacks something is no more than a dotted line.
            drawing.Line(ArrowAt, bottom + 2, ArrowAt, bottom + Arrow - 2, link.Mark == Mark.Met ? "pic-way" : "pic-other-way");
            top = bottom + Arrow;
        }

        return top;
    }

    // Where there is room the parts of a link stand beside its name, two in a row.
    private static double Draw(Drawing drawing, ChainLink link, double top)
    {
        var isWide = drawing.Width >= WideFrom;
        var (left, columns) = isWide ? (TitleWidth, 2) : (Inset, 1);
        var width = (drawing.Width - 4 - left - Inset) / columns;
        var y = top + Inset + (isWide ? 0 : PictureText.Leading + 4);
        List<(double X, double Y, string Title, Mark Mark)> parts = [];
        foreach (var row in link.Parts.Chunk(columns))
        {
            parts.AddRange(row.Select((p, column) => (2 + left + (column * width), y, p.Title, p.Mark)));
            y += row.Max(p => Math.Max(Signs.Size, PictureText.Height(p.Title, width - Shoulder - Inset))) + 4;
        }

        var area = new Area(2, top, drawing.Width - 4, y - top + Inset - 4);
        drawing.Box(area, link.Mark == Mark.Met ? "pic-tile" : "pic-tile-first", 6);
        drawing.Words(area.X + Inset, top + Inset + PictureText.Size, link.Title, "pic-bold");
        foreach (var (x, at, title, mark) in parts)
        {
            drawing.Sign(x, at - 2, mark);
            drawing.Paragraph(title, x + Shoulder, at, width - Shoulder - Inset);
        }

        return area.Bottom;
    }
}
