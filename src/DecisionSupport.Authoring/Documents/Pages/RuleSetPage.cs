using DecisionSupport.Authoring.Documents.Markdown;
using DecisionSupport.Authoring.Documents.Mentions;

namespace DecisionSupport.Authoring.Documents.Pages;

/// <summary>The page of a rule set: what it says now, and what it said before.</summary>
internal static class RuleSetPage
{
    public static string Write(RuleBook ruleBook, RuleSet ruleSet)
    {
        var pen = new MarkdownPen();
        var sources = new SourceLinks(ruleBook);
        WriteHead(pen, ruleSet);
        WriteVersions(pen, ruleSet);
        pen.Heading(2, PageWords.Way);
        pen.Block(PageWords.WayExplained);
        Section.Write(pen, ruleSet, Run.Of(ruleSet, OutcomeDiagram.Of));
        Section.Write(pen, PageWords.Criteria, ruleSet, v => CriterionItems.Of(v, sources, ruleBook.Expert));
        Section.Write(pen, PageWords.Grounds, ruleSet, v => GroundItems.Of(v, sources));
        Section.Write(pen, PageWords.Outcomes, ruleSet, OutcomeItems.Of);
        Section.Write(pen, PageWords.OtherSteps, ruleSet, v => ConditionalItems.Steps(v, sources));
        Section.Write(pen, PageWords.Notices, ruleSet, v => ConditionalItems.Notices(v, sources));
        WriteDefinitions(pen, ruleSet);
        ParameterTable.Write(pen, ruleBook, ruleSet, sources);
        WriteFacts(pen, ruleBook, ruleSet);
        WriteDoubts(pen, ruleSet);
        sources.Table(pen, ruleSet.Versions.SelectMany(VersionMentions.Sources));
        return pen.ToString();
    }

    private static void WriteHead(MarkdownPen pen, RuleSet ruleSet)
    {
        var now = ruleSet.Versions[^1];
        pen.Heading(1, MarkdownText.Of(now.Title.Swedish));
        pen.Block($"*{MarkdownText.Of(now.Title.English)}*");
        pen.Block($"{PageWords.Answers}: {string.Join(", ", now.Outcomes.Select(o => $"**{MarkdownText.Of(o.Title.Swedish)}**"))}."
            + (now.Uses.IsEmpty ? "" : $" {PageWords.Reads} {string.Join(", ", now.Uses.Select(RuleSetLink.To))}.")
            + (now.AsksForAll ? $" {PageWords.AsksForAll}" : ""));
        pen.Block($"*{PageWords.Generated}*");
    }

    private static void WriteVersions(MarkdownPen pen, RuleSet ruleSet)
    {
        pen.Heading(2, PageWords.Versions);
        pen.Table(
            [PageWords.From, PageWords.To, PageWords.Why, "English"],
            ruleSet.Versions.Select(v => (IReadOnlyList<string>)
                [MarkdownText.Of(v.From), v.To is null ? PageWords.Still : MarkdownText.Of(v.To), MarkdownText.Of(v.Changes.Swedish), MarkdownText.Of(v.Changes.English)]));
    }

    private static void WriteDefinitions(MarkdownPen pen, RuleSet ruleSet)
    {
        var runs = Run.Of(ruleSet, v => v.Definitions.IsEmpty ? null : ConditionalItems.Definitions(v));
        if (runs.Count > 0)
        {
            pen.Heading(2, PageWords.Definitions);
            Section.Write(pen, ruleSet, runs);
        }
    }

    private static void WriteFacts(MarkdownPen pen, RuleBook ruleBook, RuleSet ruleSet)
    {
        var used = ruleSet.Versions.SelectMany(v => VersionMentions.Facts(v, ruleBook.Vocabulary)).ToHashSet();
        pen.Heading(2, PageWords.Facts);
        pen.List(ruleBook.Vocabulary.Facts.Where(used.Contains).Select(f => $"[{MarkdownText.Of(f.Label.Swedish)}](../facts.md#{f.Id}) ({MarkdownText.Code(f.Id)})"));
    }

    private static void WriteDoubts(MarkdownPen pen, RuleSet ruleSet)
    {
        var doubts = ruleSet.Versions.SelectMany(v => v.Doubts.Select(d => (Doubt: d, v.From))).DistinctBy(d => d.Doubt.Swedish).ToList();
        if (doubts.Count > 0)
        {
            pen.Heading(2, PageWords.Doubts);
            pen.Table([PageWords.InForceFrom, "", "English"], doubts.Select(d => (IReadOnlyList<string>)[MarkdownText.Of(d.From), MarkdownText.Of(d.Doubt.Swedish), MarkdownText.Of(d.Doubt.English)]));
        }
    }
}
