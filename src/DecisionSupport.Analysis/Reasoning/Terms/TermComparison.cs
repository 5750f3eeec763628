using DecisionSupport.Frames;

namespace DecisionSupport.Analysis.Reasoning.Terms;

/// <summary>
/// Compares two terms that differ only in parts that read one fact, for a value of that fact. It knows of periods what the rules need: days cut off
/// after the last day that is asked about make no difference, and more days cover more.
/// </summary>
internal sealed class TermComparison(string fact, RuleFrame first, RuleFrame second)
{
    /// <summary>Whether every difference between two terms lies in parts that read no other fact.</summary>
    public static string? OnlyFact(Term a, Term b)
    {
        var facts = Differences(a, b).SelectMany(d => d.A.Facts.Concat(d.B.Facts)).Distinct().ToList();
        return facts.Count == 1 && !Differences(a, b).Any(d => d.A.HasLocals || d.B.HasLocals) ? facts[0] : null;
    }

    public Relation Compare(Term a, Term b) => (a.Kind, b.Kind) is (TermKind.Covers, TermKind.Covers)
        ? Same(a.Parts[1], b.Parts[1]) && Same(a.Parts[2], b.Parts[2]) ? Days(a.Parts[0], b.Parts[0], a.Parts[2], b.Parts[2]) : Relation.Different
        : Same(a, b) ? Relation.Same : Relation.Different;

    private static IEnumerable<(Term A, Term B)> Differences(Term a, Term b) =>
        a.Text == b.Text ? []
        : a.HasFormOf(b) ? a.Parts.Zip(b.Parts).SelectMany(p => Differences(p.First, p.Second))
        : [(a, b)];

    private bool Same(Term a, Term b) =>
        a.Text == b.Text
        || (IsSettled(a) && IsSettled(b) && a.Evaluate(first) == b.Evaluate(second))
        || (a.HasFormOf(b) && a.Parts.Zip(b.Parts).All(p => Same(p.First, p.Second)));

    private Relation Days(Term a, Term b, Term lastOfA, Term lastOfB)
    {
        if (a.Text == b.Text)
        {
            return Relation.Same;
        }

        return a.Kind switch
        {
            _ when !a.HasFormOf(b) => Relation.Different,
            TermKind.Concatenate => a.Parts.Zip(b.Parts).Select(p => Days(p.First, p.Second, lastOfA, lastOfB)).Aggregate(Relations.And),
            TermKind.PeriodsUntil => Days(a.Parts[0], b.Parts[0], lastOfA, lastOfB).And(Ends(a.Parts[1], b.Parts[1], lastOfA, lastOfB)),
            _ => Same(a, b) ? Relation.Same : Relation.Different,
        };
    }

    private Relation Ends(Term a, Term b, Term lastOfA, Term lastOfB)
    {
        if (!IsSettled(a) || !IsSettled(b) || !a.Evaluate(first).TryAsDate(out var endOfA) || !b.Evaluate(second).TryAsDate(out var endOfB))
        {
            return Relation.Different;
        }

        endOfA = Capped(endOfA, lastOfA, first);
        endOfB = Capped(endOfB, lastOfB, second);
        return endOfA == endOfB ? Relation.Same : endOfA < endOfB ? Relation.Below : Relation.Above;
    }

    private DateOnly Capped(DateOnly end, Term last, RuleFrame frame) =>
        IsSettled(last) && last.Evaluate(frame).TryAsDate(out var day) && day < end ? day : end;

    private bool IsSettled(Term term) => !term.HasLocals && term.Facts.All(f => f == fact);
}
