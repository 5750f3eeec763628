using DecisionSupport.Authoring.Documents.Markdown;
using DecisionSupport.RuleSets;

namespace DecisionSupport.Authoring.Documents.Pages;

/// <summary>What is said under a condition of its own: definitions, steps that belong to no criterion, and notices.</summary>
internal static class ConditionalItems
{
    public static IEnumerable<Item> Steps(RuleSetVersion version, SourceLinks sources) => version.Steps.Select(s =>
        Of(s.Step.Id, s.Step.Id, s.When, AudienceTables.By(s.Step), s.Step.Texts, sources.Line(s.Step.Sources.Ids)));

    public static IEnumerable<Item> Notices(RuleSetVersion version, SourceLinks sources) => version.Notices.Select(n =>
        Of(n.Id, n.Id, n.When, n.IsWarning ? new LocalizedText(PageWords.Warning, "warning") : LocalizedText.None, n.Texts, sources.Line(n.Sources.Ids)));

    /// <summary>All definitions of a version in one block of FEEL.</summary>
    public static string Definitions(RuleSetVersion version)
    {
        var pen = new MarkdownPen();
        pen.Code("feel", string.Join('\n', version.Definitions.Select(d => $"{d.Name}: {d.Is.Text}")));
        return pen.ToString();
    }

    private static Item Of(string id, string heading, Expression when, LocalizedText label, AudienceTexts texts, string sources)
    {
        var pen = new MarkdownPen();
        pen.Block($"{PageWords.When}: {MarkdownText.Code(when.Text)}");
        AudienceTables.Write(pen, "", [(label, texts)]);
        if (sources.Length > 0)
        {
            pen.Block(sources);
        }

        return new Item(id, MarkdownText.Code(heading), pen.ToString());
    }
}
