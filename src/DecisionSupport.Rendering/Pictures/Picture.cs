using DecisionSupport.Rendering.Pictures;

namespace DecisionSupport.Rendering;

/// <summary>
/// A picture and the same in words, for those who do not see it. It says nothing by colour alone, is legible in print, in the dark and on a phone, and
/// shows no ids. Immutable and thread-safe.
/// </summary>
public sealed class Picture
{
    private const double Wide = 720;
    private const double Narrow = 340;

    private readonly Language _language;
    private readonly string _wide;
    private readonly string _narrow;

    internal Picture(string title, string description, ImmutableArray<string> lines, Language language, Func<Drawing, double> draw)
    {
        Title = title;
        Description = description;
        Lines = lines;
        _language = language;
        (_wide, Height) = Draw(Wide, "pic pic-wide", draw);
        (_narrow, _) = Draw(Narrow, "pic pic-narrow", draw);
    }

    /// <summary>What the picture shows, as its heading.</summary>
    public string Title { get; }

    /// <summary>What it says, in a sentence or two.</summary>
    public string Description { get; }

    /// <summary>Everything it shows, a line each.</summary>
    public ImmutableArray<string> Lines { get; }

    /// <summary>The picture for a screen or a sheet, as a document of its own: <c>svg</c> with title, description and style.</summary>
    public string Svg => Standalone(_wide);

    /// <summary>The same for a phone.</summary>
    public string NarrowSvg => Standalone(_narrow);

    /// <summary>
    /// The picture as part of a page: a figure with its heading, both widths, of which the page shows the one that there is room for, and the lines. The
    /// page has <see cref="SvgPictures.Style"/> among its own; nothing here is styled in place, so that strict content policies allow it.
    /// </summary>
    public string Html => PictureHtml.Write(Title, Description, Lines, _wide + _narrow, _language);

    /// <summary>How high it is for a screen or a sheet, where it is 720 wide.</summary>
    internal double Height { get; }

    private (string Svg, double Height) Draw(double width, string css, Func<Drawing, double> draw)
    {
        var drawing = new Drawing(width);
        var height = draw(drawing);
        return (drawing.ToSvg(css, Title, Description, height, _language), height);
    }

    private static string Standalone(string svg)
    {
        var end = svg.IndexOf('>', StringComparison.Ordinal) + 1;
        return $"{svg[..end]}<style>{PictureStyle.Alone}</style>{svg[end..]}";
    }
}
