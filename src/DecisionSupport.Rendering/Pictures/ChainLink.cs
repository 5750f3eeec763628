using DecisionSupport.Rendering.Reports;

namespace DecisionSupport.Rendering.Pictures;

/// <summary>A link of the chain of a statement, with its parts.</summary>
internal sealed class ChainLink(string title, ImmutableArray<Finding> findings, Language language)
{
    public string Title { get; } = title;

    public ImmutableArray<(string Title, Mark Mark)> Parts { get; } = [.. findings.Select(f => (f.Criterion.Title.In(language), AnswerWords.MarkOf(f)))];

    /// <summary>What the link comes to: it holds when all its parts do.</summary>
    public Mark Mark => Lacking.IsEmpty ? Mark.Met : Lacking.Any(p => p.Mark == Mark.NotMet) ? Mark.NotMet : Mark.Unknown;

    /// <summary>The parts that it lacks, or that nobody knows of.</summary>
    public ImmutableArray<(string Title, Mark Mark)> Lacking => [.. Parts.Where(p => p.Mark is not (Mark.Met or Mark.NotHere))];
}
