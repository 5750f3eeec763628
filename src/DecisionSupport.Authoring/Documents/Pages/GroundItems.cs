using DecisionSupport.Authoring.Documents.Markdown;
using DecisionSupport.RuleSets;

namespace DecisionSupport.Authoring.Documents.Pages;

/// <summary>The grounds that may cover days of a timeline.</summary>
internal static class GroundItems
{
    public static IEnumerable<Item> Of(RuleSetVersion version, SourceLinks sources) => version.Grounds.Select(ground => Of(ground, sources));

    private static Item Of(GroundRule ground, SourceLinks sources)
    {
        var pen = new MarkdownPen();
        pen.List(LinesOf(ground));
        AudienceTables.Write(pen, "", [.. TextsOf(ground)]);
        pen.Block(sources.Line(ground.Sources.Ids));
        return new Item(ground.Id, $"{MarkdownText.Code(ground.Id)}: {MarkdownText.Of(ground.Title.Swedish)}", pen.ToString());
    }

    private static IEnumerable<string> LinesOf(GroundRule ground)
    {
        if (ground.Each is { } each)
        {
            yield return $"{PageWords.EachPeriod} {MarkdownText.Code(each)}";
        }

        if (ground.When is { } when)
        {
            yield return $"{PageWords.When}: {MarkdownText.Code(when.Text)}";
        }

        if (ground.Days is { } days)
        {
            yield return $"{PageWords.Covers}: {MarkdownText.Code(days.Text)}";
        }
        else if (ground.AtMost is null)
        {
            yield return $"{PageWords.Covers}: {PageWords.ItsOwnDays}";
        }

        if (ground.AtMost is { } most)
        {
            yield return $"{PageWords.CoversAtMost}: {MarkdownText.Code(most.Text)}";
        }
    }

    private static IEnumerable<(LocalizedText Label, AudienceTexts Texts)> TextsOf(GroundRule ground) =>
        from text in new[] { (PageWords.WhileOpen, "while it is open", ground.Open), (PageWords.Beyond, "days that it does not cover", ground.Beyond), (PageWords.Keep, "before it ends", ground.Keep) }
        where text.Item3 is not null
        select (new LocalizedText(text.Item1, text.Item2), text.Item3);
}
