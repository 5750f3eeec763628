using DecisionSupport.Authoring.Documents.Markdown;
using DecisionSupport.RuleSets;

namespace DecisionSupport.Authoring.Documents.Pages;

/// <summary>The criteria of a version: test, sources, texts, steps and questions.</summary>
internal static class CriterionItems
{
    public static IEnumerable<Item> Of(RuleSetVersion version, SourceLinks sources, Expert? expert) => version.Criteria.Select(c => Of(c, sources, expert));

    private static Item Of(Criterion criterion, SourceLinks sources, Expert? expert)
    {
        var pen = new MarkdownPen();
        pen.Code("feel", criterion.Test);
        if (criterion.AppliesExpression is { } applies)
        {
            pen.Block($"{PageWords.Applies} {MarkdownText.Code(applies.Text)}.");
        }

        pen.Block(sources.Line(criterion.Sources));
        AudienceTables.Write(pen, PageWords.Status, [.. Statuses.Select(s => (AudienceTables.StatusLabel(s), new AudienceTexts(criterion.Officer.For(s), criterion.Client.For(s))))]);
        WriteSteps(pen, criterion, sources);
        WriteQuestions(pen, criterion, expert);
        return new Item(criterion.Id, $"{MarkdownText.Of(criterion.Title.Swedish)} ({MarkdownText.Code(criterion.Id)})", pen.ToString());
    }

    private static ImmutableArray<FindingStatus> Statuses { get; } = [FindingStatus.Met, FindingStatus.NotMet, FindingStatus.Unknown];

    private static void WriteSteps(MarkdownPen pen, Criterion criterion, SourceLinks sources)
    {
        foreach (var group in criterion.Steps.GroupBy(r => AudienceTables.On(r.On)))
        {
            pen.Block($"**{PageWords.Steps}, {PageWords.When.ToLowerInvariant()} {group.Key.Swedish}**");
            AudienceTables.Write(pen, PageWords.Who, [.. group.Select(r => (AudienceTables.By(r.Step), r.Step.Texts))]);
            var cited = sources.Line(group.SelectMany(r => r.Step.Sources.Ids).Distinct());
            if (cited.Length > 0)
            {
                pen.Block(cited);
            }
        }
    }

    private static void WriteQuestions(MarkdownPen pen, Criterion criterion, Expert? expert)
    {
        if (criterion.Questions.IsEmpty || expert is null)
        {
            return;
        }

        pen.Block($"**{expert.Heading.Swedish}**");
        pen.List(criterion.Questions.Select(q => $"{AudienceTables.On(q.On).Swedish}: {MarkdownText.Of(q.Ask.Swedish)}{Numbers(q)} *{MarkdownText.Of(q.Ask.English)}*"));
    }

    private static string Numbers(ExpertQuestion question) => question.Numbers.IsEmpty
        ? ""
        : $" ({string.Join(", ", question.Numbers.Select(n => $"{n.Form} {PageWords.Question} {n.Number}"))})";
}
