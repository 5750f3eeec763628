using DecisionSupport.Papers;
using DecisionSupport.Rendering.Pictures;
using DecisionSupport.Rendering.Reports;

namespace DecisionSupport.Rendering.Papers;

/// <summary>Draws the pictures of papers. Text tells each in one sentence: what it shows stands in the lists beside it.</summary>
internal static class PaperPictures
{
    // A picture is 720 wide and printed 144 mm wide, where a line of words is 3.8 mm high.
    private const double HeightOfLine = 19;
    private const int LinesOfHeading = 2;

    /// <summary>The picture, and how many lines of the paper it takes; null where there is nothing to show.</summary>
    public static (ReportItem Item, int Lines)? Of(PaperList asked, Decision decision, Audience audience, Language language) =>
        PictureOf(asked, decision, audience, language) is { } picture
            ? (new ReportItem(Mark.None, picture.Title, picture.Description) { Figure = picture.Html }, LinesOfHeading + (int)Math.Ceiling(picture.Height / HeightOfLine))
            : null;

    private static Picture? PictureOf(PaperList asked, Decision decision, Audience audience, Language language) => asked.Kind switch
    {
        PaperListKind.Chain => audience == Audience.Client ? null : ChainPicture.InARow(decision, language),
        _ => decision.Find(asked.RuleSet!) is { } recommendation ? SvgPictures.ProtectionStrip(recommendation, audience, language, SvgPictures.ComingOf(recommendation)) : null,
    };
}
