using DecisionSupport.Analysis.Reasoning.Terms;
using DecisionSupport.Feel;

namespace DecisionSupport.Analysis.Reasoning.Spaces;

/// <summary>
/// Questions that compare one part, which reads a fact, with others that do not: with bounds. Their answer depends only on where the part lies among the
/// bounds.
/// </summary>
/// <param name="Compared">The part that is compared.</param>
/// <param name="Bounds">What it is compared with.</param>
internal sealed record NamedBounds(Term Compared, ImmutableArray<Term> Bounds)
{
    /// <summary>The part and its bounds, or null for any other question.</summary>
    public static NamedBounds? Of(Term question, string fact) => question.Kind switch
    {
        TermKind.Less or TermKind.LessOrEqual or TermKind.Greater or TermKind.GreaterOrEqual or TermKind.Equal or TermKind.NotEqual
            or TermKind.Between or TermKind.In => Parts(question, fact),
        TermKind.Known => new NamedBounds(question.Parts[0], []),
        _ => null,
    };

    private static NamedBounds? Parts(Term question, string fact)
    {
        var reading = question.Parts.Where(p => p.Facts.Contains(fact)).ToList();
        return reading is [var only] && (question.Kind is not (TermKind.Between or TermKind.In) || only.Equals(question.Parts[0])) && question.Parts.All(p => !p.HasLocals)
            ? new NamedBounds(only, [.. question.Parts.Where(p => !p.Equals(only))])
            : null;
    }

    /// <summary>The values of the bounds, those of a range both of its ends; null where one is something else than a value with an order.</summary>
    public static IReadOnlyList<FeelValue>? Values(FeelValue bound) => bound.Kind switch
    {
        FeelKind.Number or FeelKind.Date => [bound],
        FeelKind.Range when bound.AsRange() is var range => [.. new[] { range.Start, range.End }.Where(end => !end.IsNull)],
        _ => null,
    };
}
