namespace DecisionSupport.Rendering.Pictures;

/// <summary>Words in lines.</summary>
internal static class PictureText
{
    /// <summary>The size of letters.</summary>
    public const double Size = 15;

    /// <summary>From line to line.</summary>
    public const double Leading = 19;

    /// <summary>Writes words in lines.</summary>
    /// <param name="drawing">Where.</param>
    /// <param name="words">The words.</param>
    /// <param name="x">Where lines begin.</param>
    /// <param name="top">Where the first line has its upper edge.</param>
    /// <param name="width">How long lines may be.</param>
    /// <param name="css">Their style.</param>
    /// <returns>The lower edge of the last line.</returns>
    public static double Paragraph(this Drawing drawing, string words, double x, double top, double width, string css = "pic-text")
    {
        // Bold letters are wider.
        foreach (var line in TextMeasure.Lines(words, css.Contains("bold", StringComparison.Ordinal) ? width / 1.1 : width, Size))
        {
            drawing.Words(x, top + Size, line, css);
            top += Leading;
        }

        return top;
    }

    /// <summary>How high words in lines are.</summary>
    public static double Height(string words, double width, bool isBold = false) => Leading * TextMeasure.Lines(words, isBold ? width / 1.1 : width, Size).Length;

    /// <summary>Names in one sentence; a dash where there is none.</summary>
    public static string Joined(ImmutableArray<string> names) => names.IsEmpty ? "–" : string.Join(", ", names);
}
