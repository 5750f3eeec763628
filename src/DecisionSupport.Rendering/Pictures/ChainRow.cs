using DecisionSupport.Rendering.Reports;

namespace DecisionSupport.Rendering.Pictures;

/// <summary>The links of a chain side by side, each with what it lacks: low enough for a paper that has to stay on one sheet.</summary>
internal static class ChainRow
{
    private const double Arrow = 18;
    private const double Inset = 8;
    private const double NameHeight = Signs.Size + (2 * Inset);
    private const double Shoulder = 16;

    public static double Draw(Drawing drawing, ImmutableArray<ChainLink> links)
    {
        var letters = links.Sum(Letters);
        var forWords = drawing.Width - 4 - (Arrow * (links.Length - 1)) - links.Sum(NameWidth);
        double WidthOf(ChainLink link) => NameWidth(link) + (letters == 0 ? forWords / links.Length : forWords * Letters(link) / letters);
        var height = NameHeight + links.Max(l => l.Lacking.Sum(p => PictureText.Height(p.Title, WidthOf(l) - Shoulder - Inset - Inset))) + (letters == 0 ? 0 : Inset);
        var x = 2.0;
        foreach (var link in links)
        {
            var area = new Area(x, 2, WidthOf(link), height);
            Draw(drawing, link, area);
            x = area.Right + Arrow;
            if (link != links[^1])
            {
                // What leads on from a link that lacks something is no more than a dotted line.
                drawing.Line(area.Right + 3, area.Y + (NameHeight / 2), area.Right + Arrow - 3, area.Y + (NameHeight / 2), link.Mark == Mark.Met ? "pic-way" : "pic-other-way");
            }
        }

        return height + 6;
    }

    private static int Letters(ChainLink link) => link.Lacking.Sum(p => p.Title.Length);

    // What lacks nothing needs no more room than its name.
    private static double NameWidth(ChainLink link) => (3 * Inset) + Signs.Size + (1.1 * TextMeasure.Width(link.Title, PictureText.Size));

    private static void Draw(Drawing drawing, ChainLink link, Area area)
    {
        drawing.Box(area, link.Mark == Mark.Met ? "pic-tile" : "pic-tile-first", 6);
        drawing.Sign(area.X + Inset, area.Y + Inset, link.Mark);
        drawing.Words(area.X + Inset + Signs.Size + Inset, area.Y + Inset + PictureText.Size, link.Title, "pic-bold");
        var top = area.Y + NameHeight;
        foreach (var (title, mark) in link.Lacking)
        {
            drawing.Words(area.X + Inset, top + PictureText.Size, mark == Mark.NotMet ? "–" : "?", "pic-text");
            top = drawing.Paragraph(title, area.X + Shoulder + Inset, top, area.Width - Shoulder - Inset - Inset);
        }
    }
}
