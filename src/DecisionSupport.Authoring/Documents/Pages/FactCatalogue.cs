using DecisionSupport.Authoring.Documents.Markdown;
using DecisionSupport.Authoring.Documents.Mentions;

namespace DecisionSupport.Authoring.Documents.Pages;

/// <summary>The page of all facts, by subject.</summary>
internal static class FactCatalogue
{
    public static string Write(RuleBook ruleBook)
    {
        var pen = new MarkdownPen();
        pen.Heading(1, PageWords.FactCatalogue);
        pen.Block(PageWords.FactsExplained);
        pen.Block($"*{PageWords.Generated}*");
        var uses = ruleBook.RuleSets.OrderBy(r => r.Id, StringComparer.Ordinal)
            .SelectMany(r => r.Versions.SelectMany(v => VersionMentions.Facts(v, ruleBook.Vocabulary)).Distinct().Select(f => (Fact: f, RuleSet: r.Id)))
            .ToLookup(u => u.Fact, u => u.RuleSet);
        foreach (var subject in ruleBook.Vocabulary.Subjects)
        {
            pen.Heading(2, $"{MarkdownText.Of(subject.Title.Swedish)} ({MarkdownText.Code(subject.Id)})");
            pen.Table(
                [PageWords.Fact, PageWords.Type, PageWords.Question[..1].ToUpperInvariant() + PageWords.Question[1..], PageWords.AskedOf, PageWords.RuleSets],
                ruleBook.Vocabulary.Facts.Where(f => f.Id.StartsWith(subject.Id + ".", StringComparison.Ordinal)).Select(f => Row(f, uses[f])));
        }

        WriteJudgements(pen, ruleBook);
        return pen.ToString();
    }

    private static IReadOnlyList<string> Row(Fact fact, IEnumerable<string> ruleSets) =>
    [
        $"<a id=\"{fact.Id}\"></a>{MarkdownText.Code(fact.Id)}<br/>{MarkdownText.Of(fact.Label.Swedish)}",
        FactTypeWords.Of(fact.Type) + (fact.IsJudgement ? $"<br/>*{PageWords.Judgement}*" : ""),
        $"{MarkdownText.Of(fact.Question.Swedish)}{(fact.Help is { } help ? $" {MarkdownText.Of(help.Swedish)}" : "")}<br/>*{MarkdownText.Of(fact.Question.English)}*",
        fact.AskedOf.Name.Swedish,
        string.Join(", ", ruleSets.Select(r => $"[{r}](rule-sets/{r}.md)")),
    ];

    private static void WriteJudgements(MarkdownPen pen, RuleBook ruleBook)
    {
        var sources = new SourceLinks(ruleBook);
        pen.Heading(2, PageWords.Judgements);
        foreach (var fact in ruleBook.Vocabulary.Facts.Where(f => f.Guidance is not null))
        {
            pen.Heading(3, $"{MarkdownText.Of(fact.Label.Swedish)} ({MarkdownText.Code(fact.Id)})");
            pen.Block(MarkdownText.Of(fact.Guidance!.Swedish));
            pen.Block(sources.Line(fact.Sources));
            pen.Details("English", MarkdownText.Of(fact.Guidance.English));
        }
    }
}
