using System.Globalization;
using System.Text;
using System.Xml;

namespace DecisionSupport.Rendering.Pictures;

/// <summary>Shapes and words on a sheet of a given width, written as SVG. Whatever is written is escaped. Not thread-safe.</summary>
internal sealed class Drawing
{
    private const string Namespace = "http://www.w3.org/2000/svg";

    private static readonly XmlWriterSettings Settings = new() { ConformanceLevel = ConformanceLevel.Fragment, OmitXmlDeclaration = true, CheckCharacters = false };

    private readonly StringBuilder _content = new();
    private readonly XmlWriter _xml;

    public Drawing(double width)
    {
        Width = width;
        _xml = XmlWriter.Create(_content, Settings);
    }

    /// <summary>How wide the sheet is, in the units of all measures.</summary>
    public double Width { get; }

    public void Box(Area area, string css, double radius = 0)
    {
        Element("rect", css, ("x", area.X), ("y", area.Y), ("width", area.Width), ("height", area.Height), ("rx", radius));
        _xml.WriteEndElement();
    }

    public void Line(double x1, double y1, double x2, double y2, string css)
    {
        Element("line", css, ("x1", x1), ("y1", y1), ("x2", x2), ("y2", y2));
        _xml.WriteEndElement();
    }

    public void Circle(double x, double y, double radius, string css)
    {
        Element("circle", css, ("cx", x), ("cy", y), ("r", radius));
        _xml.WriteEndElement();
    }

    public void Path(string path, string css)
    {
        Element("path", css);
        _xml.WriteAttributeString("d", path);
        _xml.WriteEndElement();
    }

    /// <summary>Words on one line.</summary>
    /// <param name="x">Where they begin, or their middle where the style says so.</param>
    /// <param name="y">The line that they stand on.</param>
    /// <param name="words">The words.</param>
    /// <param name="css">Their style.</param>
    public void Words(double x, double y, string words, string css)
    {
        Element("text", css, ("x", x), ("y", y));
        _xml.WriteString(Clean(words));
        _xml.WriteEndElement();
    }

    /// <summary>Shapes that belong together, told in one breath where a pointer rests on them.</summary>
    public void Group(string css, string title, Action draw)
    {
        Element("g", css);
        _xml.WriteElementString("title", Clean(title));
        draw();
        _xml.WriteEndElement();
    }

    public string ToSvg(string css, string title, string description, double height, Language language)
    {
        _xml.Flush();
        var svg = new StringBuilder();
        using (var xml = XmlWriter.Create(svg, Settings))
        {
            xml.WriteStartElement("svg", Namespace);
            xml.WriteAttributeString("class", css);
            xml.WriteAttributeString("viewBox", $"0 0 {Number(Width)} {Number(Math.Ceiling(height))}");
            xml.WriteAttributeString("role", "img");
            xml.WriteAttributeString("lang", language == Language.Swedish ? "sv" : "en");
            xml.WriteElementString("title", Namespace, Clean(title));
            xml.WriteElementString("desc", Namespace, Clean(description));
            xml.WriteRaw(_content.ToString());
            xml.WriteEndElement();
        }

        return svg.ToString();
    }

    /// <summary>A number as SVG wants it.</summary>
    public static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    private void Element(string name, string css, params ReadOnlySpan<(string Name, double Value)> numbers)
    {
        _xml.WriteStartElement(name);
        _xml.WriteAttributeString("class", css);
        foreach (var (attribute, value) in numbers)
        {
            _xml.WriteAttributeString(attribute, Number(value));
        }
    }

    // What XML cannot hold, in whichever file it stood, is left out.
    private static string Clean(string words) => words.All(XmlConvert.IsXmlChar) ? words : string.Concat(words.Where(XmlConvert.IsXmlChar));
}

/// <summary>A rectangle.</summary>
internal readonly record struct Area(double X, double Y, double Width, double Height)
{
    public double Right => X + Width;

    public double Bottom => Y + Height;
}
