using DecisionSupport.RuleSets;

namespace DecisionSupport.Papers;

/// <summary>What stands in a paper, wherever it stands.</summary>
internal static class PaperTexts
{
    /// <summary>Those that may put in values. Its step is told among those of the rule sets, and puts in what they do.</summary>
    public static IEnumerable<LocalizedText> Filled(Paper paper) =>
    [
        .. paper.Title.Cases.Concat(paper.Footer.Cases).Select(c => c.Words),
        .. paper.Parts.Select(p => p.Heading),
        .. paper.Parts.SelectMany(p => p.Text?.Cases ?? []).Select(c => c.Words),
        .. Lines(paper).SelectMany(Of),
    ];

    /// <summary>Those that are the same for every case.</summary>
    public static IEnumerable<LocalizedText> Fixed(Paper paper) => paper.Step?.Plan.Due is DueNever never ? [paper.Called, never.Reason] : [paper.Called];

    /// <summary>Its conditions, without those that say nothing.</summary>
    public static IEnumerable<Expression> Conditions(Paper paper) =>
        Lines(paper).Select(l => l.When)
            .Concat(paper.Parts.Select(p => p.When))
            .Concat(paper.Title.Cases.Concat(paper.Footer.Cases).Concat(paper.Parts.SelectMany(p => p.Text?.Cases ?? [])).Select(c => c.When))
            .Append(paper.Ready).OfType<Expression>();

    public static IEnumerable<PaperLine> Lines(Paper paper) => paper.Head.Concat(paper.Parts.SelectMany(p => p.Lines));

    private static IEnumerable<LocalizedText> Of(PaperLine line) => new[] { line.Lead, line.Words, line.List?.Why }.OfType<LocalizedText>().Concat(line.Blanks);
}
