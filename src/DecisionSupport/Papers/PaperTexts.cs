using DecisionSupport.RuleSets;

namespace DecisionSupport.Papers;

/// <summary>What stands in a paper, wherever it stands.</summary>
internal static class PaperTexts
{
    /// <summary>The texts that its author wrote, each of which may put in values.</summary>
    public static IEnumerable<LocalizedText> Of(Paper paper) =>
    [
        .. paper.Title.Cases.Concat(paper.Footer.Cases).Select(c => c.Words),
        .. paper.Parts.Select(p => p.Heading),
        .. paper.Parts.SelectMany(p => p.Text?.Cases ?? []).Select(c => c.Words),
        .. Lines(paper).SelectMany(Of),
        .. paper.Step is { } step ? new[] { step.Texts.Officer, step.Texts.Client } : [],
    ];

    /// <summary>Its conditions, without those that say nothing.</summary>
    public static IEnumerable<Expression> Conditions(Paper paper) =>
        Lines(paper).Select(l => l.When)
            .Concat(paper.Parts.Select(p => p.When))
            .Concat(paper.Title.Cases.Concat(paper.Footer.Cases).Concat(paper.Parts.SelectMany(p => p.Text?.Cases ?? [])).Select(c => c.When))
            .Append(paper.Ready).OfType<Expression>();

    public static IEnumerable<PaperLine> Lines(Paper paper) => paper.Head.Concat(paper.Parts.SelectMany(p => p.Lines));

    private static IEnumerable<LocalizedText> Of(PaperLine line) => new[] { line.Lead, line.Words, line.List?.Why }.OfType<LocalizedText>().Concat(line.Blanks);
}
