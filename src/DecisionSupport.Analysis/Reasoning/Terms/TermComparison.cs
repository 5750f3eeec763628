using DecisionSupport.Frames;
using DecisionSupport.Functions;

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

    public Relation Compare(Term a, Term b) => (a.Kind, b.Kind) switch
    {
        (TermKind.Covers, TermKind.Covers) => Same(a.Parts[1], b.Parts[1]) && Same(a.Parts[2], b.Parts[2]) ? Days(a.Parts[0], b.Parts[0], a.Parts[2], b.Parts[2]) : Relation.Different,
        (TermKind.Timeline, TermKind.Timeline) => Timelines(a, b),
        _ => Same(a, b) ? Relation.Same : Relation.Different,
    };

    /// <summary>
    /// Compares them while the fact is unknown: then days that read it are open on both sides, and nothing else of a timeline may differ. Any other question
    /// is unknown as a whole.
    /// </summary>
    public Relation CompareUnknown(Term a, Term b) =>
        a.Kind != TermKind.Timeline || Parts(a, b) is { } parts && parts.All(p => p.A.Equals(p.B) || (p.IsDays && p.A.Facts.Contains(fact) && p.B.Facts.Contains(fact))) ? Relation.Same : Relation.Different;

    private static IEnumerable<(Term A, Term B)> Differences(Term a, Term b) =>
        a.Text == b.Text ? []
        : a.HasFormOf(b) ? a.Parts.Zip(b.Parts).SelectMany(p => Differences(p.First, p.Second))
        : [(a, b)];

    // The bounds and the lists, then what each ground says; null when the grounds are not the same ones.
    private static IEnumerable<(Term A, Term B, bool IsDays)>? Parts(Term a, Term b) =>
        a.HasFormOf(b) && a.Parts.Zip(b.Parts).All(p => p.First.Equals(p.Second) || p.First.Parts.IsEmpty || p.First.HasFormOf(p.Second))
            ? a.Parts.Zip(b.Parts).Where(p => !p.First.Equals(p.Second)).SelectMany(p => p.First.Kind == TermKind.Ground
                ? p.First.Parts.Zip(p.Second.Parts).Select(q => (q.First, q.Second, IsDays: q.First.Kind == TermKind.GroundDays))
                : [(p.First, p.Second, IsDays: false)])
            : null;

    // Grounds that cover more days, surely or perhaps, never make a timeline less whole.
    private Relation Timelines(Term a, Term b) => Parts(a, b) is { } parts
        ? parts.Select(p => p.IsDays && p.A.HasFormOf(p.B) ? Days(p.A.Parts[0], p.B.Parts[0], a.Parts[1], b.Parts[1]) : Same(p.A, p.B) ? Relation.Same : Relation.Different).Aggregate(Relation.Same, Relations.And)
        : Relation.Different;

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
            _ when IsSettled(a) && IsSettled(b) => Periods(a, b, lastOfA, lastOfB),
            _ when !a.HasFormOf(b) => Relation.Different,
            TermKind.Concatenate => a.Parts.Zip(b.Parts).Select(p => Days(p.First, p.Second, lastOfA, lastOfB)).Aggregate(Relations.And),
            TermKind.PeriodsWithin => Days(a.Parts[0], b.Parts[0], lastOfA, lastOfB).And(Days(a.Parts[1], b.Parts[1], lastOfA, lastOfB)),
            TermKind.PeriodsUntil => Days(a.Parts[0], b.Parts[0], lastOfA, lastOfB).And(Ends(a.Parts[1], b.Parts[1], lastOfA, lastOfB)),
            _ => Same(a, b) ? Relation.Same : Relation.Different,
        };
    }

    private Relation Periods(Term a, Term b, Term lastOfA, Term lastOfB)
    {
        if (Read(a, lastOfA, first) is not { } daysOfA || Read(b, lastOfB, second) is not { } daysOfB)
        {
            return Relation.Different;
        }

        return daysOfA.SequenceEqual(daysOfB) ? Relation.Same
            : PeriodArithmetic.Joined(daysOfA.Concat(daysOfB)) is var all && all.SequenceEqual(daysOfB) ? Relation.Below
            : all.SequenceEqual(daysOfA) ? Relation.Above
            : Relation.Different;
    }

    // In as few periods as possible, up to the last day that is asked about.
    private List<Period>? Read(Term term, Term last, RuleFrame frame)
    {
        var end = IsSettled(last) && last.Evaluate(frame) is { IsDate: true } day ? day.RawDays : Period.Never;
        return PeriodList.ReadOneOrMany(frame, term.Evaluate(frame)) is { } days ? PeriodArithmetic.Joined(days.Select(d => d with { To = Math.Min(d.To, end) })) : null;
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
