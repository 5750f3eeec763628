using DecisionSupport.Rendering.Reports;

namespace DecisionSupport.Rendering.Pictures;

/// <summary>The criteria of a rule set as tiles, those that carry the answer first.</summary>
internal static class CriteriaTiles
{
    private const double TileWidth = 226;
    private const double Space = 10;
    private const double Inset = 10;
    private const double Shoulder = Signs.Size + (2 * Inset);

    public static Picture Of(Recommendation recommendation, Recommendation? before, Language language)
    {
        var carrying = recommendation.CarryingFindings().Where(f => f.RuleSet == recommendation.Version.RuleSet).Select(f => f.Criterion.Id).ToList();
        ImmutableArray<Tile> tiles =
        [
            .. recommendation.Findings.OrderBy(f => carrying.IndexOf(f.Criterion.Id) is var place and >= 0 ? place : int.MaxValue)
                .Select(f => TileOf(f, carrying.Contains(f.Criterion.Id), before, language)),
        ];
        return new Picture(
            ReportText.Fill(PictureWords.CriteriaOf, language, recommendation.Version.Title.In(language)),
            ReportText.Fill(PictureWords.Carries, language, AnswerWords.OutcomeOf(recommendation, language), PictureText.Joined([.. tiles.Where(t => t.IsFirst).Select(t => t.Title)])),
            [.. tiles.Select(t => string.Join(" ", t.Sentences))],
            language,
            drawing => Draw(drawing, tiles));
    }

    private static double Draw(Drawing drawing, ImmutableArray<Tile> tiles)
    {
        var columns = Math.Max(1, (int)((drawing.Width + Space) / (TileWidth + Space)));
        var width = ((drawing.Width - 4 + Space) / columns) - Space;
        var top = 2.0;
        foreach (var row in tiles.Chunk(columns))
        {
            var height = row.Max(t => (2 * Inset) + Math.Max(Signs.Size, t.Heights(width - Shoulder - Inset)));
            foreach (var (tile, column) in row.Select((t, i) => (t, i)))
            {
                Draw(drawing, tile, new Area(2 + (column * (width + Space)), top, width, height));
            }

            top += height + Space;
        }

        return top;
    }

    private static void Draw(Drawing drawing, Tile tile, Area area) => drawing.Group("pic-tile-group", string.Join(" ", tile.Sentences), () =>
    {
        drawing.Box(area, tile.Note is { Length: > 0 } && tile.IsChanged ? "pic-tile-changed" : tile.IsFirst ? "pic-tile-first" : "pic-tile", 6);
        drawing.Sign(area.X + Inset, area.Y + Inset, tile.Mark);
        var y = drawing.Paragraph(tile.Title, area.X + Shoulder, area.Y + Inset, area.Width - Shoulder - Inset, tile.IsFirst ? "pic-bold" : "pic-text");
        drawing.Paragraph(tile.Note, area.X + Shoulder, y, area.Width - Shoulder - Inset, "pic-soft");
    });

    private static Tile TileOf(Finding finding, bool isFirst, Recommendation? before, Language language)
    {
        var mark = AnswerWords.MarkOf(finding);
        var was = before?.Findings.Where(f => f.Criterion.Id == finding.Criterion.Id).Select(f => (Mark?)AnswerWords.MarkOf(f)).FirstOrDefault();
        var isChanged = before is not null && was != mark;
        var note = isChanged ? ReportText.Fill(PictureWords.Was, language, (was is { } known ? PictureWords.Said(known) : PictureWords.DidNotApply).In(language)) : isFirst ? PictureWords.Decides.In(language) : "";
        return new Tile(mark, finding.Criterion.Title.In(language), note, PictureWords.Said(mark).In(language), isFirst, isChanged);
    }

    private sealed record Tile(Mark Mark, string Title, string Note, string Said, bool IsFirst, bool IsChanged)
    {
        public IEnumerable<string> Sentences => new[] { $"{Title}: {Said}.", Note.Length == 0 ? "" : $"{Note}." }.Where(s => s.Length > 0);

        public double Heights(double width) => PictureText.Height(Title, width, IsFirst) + PictureText.Height(Note, width);
    }
}
