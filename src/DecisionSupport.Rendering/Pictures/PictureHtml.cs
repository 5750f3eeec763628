using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace DecisionSupport.Rendering.Pictures;

/// <summary>A picture as part of a page.</summary>
internal static class PictureHtml
{
    // Swedish letters are written as they are.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Write(Picture picture, string wide, string narrow, Language language)
    {
        var html = new StringBuilder("<figure class=\"picture\"><figcaption>").Append(Encoder.Encode(picture.Title)).Append("</figcaption>").Append(wide).Append(narrow)
            .Append("<details class=\"picture-words\"><summary>").Append(Encoder.Encode(PictureWords.InWords.In(language)))
            .Append("<span class=\"said\">: ").Append(Encoder.Encode(picture.Title)).Append("</span></summary><p>")
            .Append(Encoder.Encode(picture.Description)).Append("</p><ul>");
        foreach (var line in picture.Lines)
        {
            html.Append("<li>").Append(Encoder.Encode(line)).Append("</li>");
        }

        return html.Append("</ul></details></figure>").ToString();
    }
}
