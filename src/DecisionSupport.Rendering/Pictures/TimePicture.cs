using DecisionSupport.Rendering.Reports;
using System.Globalization;

namespace DecisionSupport.Rendering.Pictures;

/// <summary>Lanes over time. What has no room on its bar is told by a number, and by its name under the drawing.</summary>
internal static class TimePicture
{
    private const double KeySpace = 18;

    public static Picture Of(string title, string description, ImmutableArray<PictureLane> lanes, DateOnly? today, ImmutableArray<(SpellLook Look, LocalizedText Words)> key, Language language)
    {
        var from = lanes.SelectMany(l => l.Spells).Min(s => s.From);
        var to = lanes.SelectMany(l => l.Spells).Max(s => s.To);
        ImmutableArray<string> lines = [.. lanes.SelectMany(l => l.Spells.Select(s => $"{l.Name}: {Said(s)}"))];
        return new Picture(title, description, lines, language, Draw);

        double Draw(Drawing drawing)
        {
            var scale = new DayScale(from, to, 0, drawing.Width);
            var numbered = lanes.SelectMany(l => l.Spells).Where(s => s.Look is SpellLook.Yes or SpellLook.Plain && s.Label.Length > 0 && TextMeasure.Width(s.Label, PictureText.Size) > scale.End(s.To) - scale.X(s.From) - 20).Distinct().ToList();
            Lane[] drawn = [.. lanes.Select(l => new Lane(l.Name, [.. l.Spells.Select(s => new Bar(s.From, s.To, Label(s), $"{l.Name}: {Said(s)}", FillOf(s.Look)))]))];
            DayMark[] marks = today is { } day ? [new DayMark(day, ReportText.Fill(PictureWords.Today, language, ReportText.Day(day, language)), DayMarkKind.Today)] : [];
            var top = Key(drawing, drawing.Lanes(0, from, to, drawn, marks, language));
            foreach (var (spell, i) in numbered.Select((s, i) => (s, i)))
            {
                top = drawing.Paragraph($"{Number(i + 1)}. {Said(spell)}", 2, top + 4, drawing.Width - 4);
            }

            return top + 4;

            string Label(PictureSpell spell) => numbered.IndexOf(spell) is var place and >= 0 ? Number(place + 1) : spell.Label;
        }

        double Key(Drawing drawing, double top)
        {
            var x = 2.0;
            foreach (var (look, words) in key)
            {
                var width = TextMeasure.Width(words.In(language), PictureText.Size) + 40;
                if (x > 2 && x + width > drawing.Width)
                {
                    (x, top) = (2, top + 26);
                }

                drawing.Fill(new Area(x, top + 6, 30, 18), FillOf(look), 3);
                drawing.Words(x + 36, top + 20, words.In(language), "pic-text");
                x += width + KeySpace;
            }

            return key.IsEmpty ? top : top + 30;
        }

        string Said(PictureSpell spell) => $"{(spell.Label.Length > 0 ? spell.Label : PictureWords.Said(spell.Look).In(language))}, {ReportText.Fill(PictureWords.FromTo, language, ReportText.Day(spell.From, language), ReportText.Day(spell.To, language))}";
    }

    private static Fill FillOf(SpellLook look) => look switch
    {
        SpellLook.Yes => Fill.Full,
        SpellLook.Plain => Fill.Light,
        SpellLook.Maybe => Fill.Hatched,
        SpellLook.NotYet => Fill.Dotted,
        SpellLook.No => Fill.Crossed,
        _ => Fill.Empty,
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
