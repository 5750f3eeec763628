using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace DecisionSupport.Rendering.Pictures;

/// <summary>A picture as part of a page.</summary>
internal static class PictureHtml
{
    // Swedish letters are written as they are.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Write(string title, string description, ImmutableArray<string> lines, string svgs, Language language)
    {
        var html = new StringBuilder("<figure class=\"picture\"><figcaption>").Append(Encoder.Encode(title)).Append("</figcaption>").Append(svgs)
            .Append("<details class=\"picture-words\"><summary>").Append(Encoder.Encode(PictureWords.InWords.In(language)))
            .Append("<span class=\"said\">: ").Append(Encoder.Encode(title)).Append("</span></summary><p>")
            .Append(Encoder.Encode(description)).Append("</p><ul>");
        foreach (var line in lines)
        {
            html.Append("<li>").Append(Encoder.Encode(line)).Append("</li>");
        }

        return html.Append("</ul></details></figure>").ToString();
    }
}
