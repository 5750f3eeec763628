using DecisionSupport.Rendering.Reports;

namespace DecisionSupport.Rendering.Pictures;

/// <summary>What stands in words under a drawing, each with its sign.</summary>
/// <param name="Mark">The sign.</param>
/// <param name="Lead">The days or the name, set off.</param>
/// <param name="Words">What is said.</param>
internal sealed record Note(Mark Mark, string Lead, string Words)
{
    public string InOneLine => Words.Length == 0 ? Lead : $"{Lead}: {Words}";
}

/// <summary>Writes notes.</summary>
internal static class Notes
{
    private const double Indent = 32;

    public static double Write(this Drawing drawing, double top, IEnumerable<Note> notes)
    {
        foreach (var note in notes)
        {
            top += 8;
            drawing.Sign(2, top - 2, note.Mark);
            top = drawing.Paragraph(note.Lead, Indent, top, drawing.Width - Indent, "pic-bold");
            top = drawing.Paragraph(note.Words, Indent, top, drawing.Width - Indent);
        }

        return top + 4;
    }
}
