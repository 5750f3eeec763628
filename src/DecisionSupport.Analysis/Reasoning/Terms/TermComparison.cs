using DecisionSupport.Frames;
using DecisionSupport.Functions;

namespace DecisionSupport.Analysis.Reasoning.Terms;

/// <summary>
/// Compares two terms that differ only in parts that read one fact, for a value of that fact. It knows of periods what the rules need: days cut off
/// after the last day that is asked about make no difference, and more days cover more.
/// </summary>
internal sealed class TermComparison(string fact, RuleFrame first, RuleFrame second)
{
    private static readonly Func<Relation> IsSame = () => Relation.Same;
    private static readonly Func<Relation> IsDifferent = () => Relation.Different;

    private readonly Dictionary<(Term A, Term B, Term LastOfA, Term LastOfB), Func<Relation>> _kept = [];

    /// <summary>Whether every difference between two terms lies in parts that read no other fact.</summary>
    public static string? OnlyFact(Term a, Term b)
    {
        var facts = Differences(a, b).SelectMany(d => d.A.Facts.Concat(d.B.Facts)).Distinct().ToList();
        return facts.Count == 1 && !Differences(a, b).Any(d => d.A.HasLocals || d.B.HasLocals) ? facts[0] : null;
    }

    /// <summary>How they stand to each other at the value that the fact has in the frames when it is asked. What no value changes is looked into once, here.</summary>
    public Func<Relation> Compare(Term a, Term b) => (a.Kind, b.Kind) switch
    {
        (TermKind.Covers, TermKind.Covers) => All([Same(a.Parts[1], b.Parts[1]), Same(a.Parts[2], b.Parts[2]), Days(a.Parts[0], b.Parts[0], a.Parts[2], b.Parts[2])]),
        (TermKind.Timeline, TermKind.Timeline) => Timelines(a, b),
        _ => Same(a, b),
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
    private Func<Relation> Timelines(Term a, Term b) => Parts(a, b) is { } parts
        ? All(parts.Select(p => p.IsDays && p.A.HasFormOf(p.B) ? Days(p.A.Parts[0], p.B.Parts[0], a.Parts[1], b.Parts[1]) : Same(p.A, p.B)))
        : IsDifferent;

    // Never below or above: the same, or nothing is known.
    private Func<Relation> Same(Term a, Term b)
    {
        if (a.Text == b.Text)
        {
            return IsSame;
        }

        var ofParts = a.HasFormOf(b) ? All(a.Parts.Zip(b.Parts).Select(p => Same(p.First, p.Second))) : IsDifferent;
        return IsSettled(a) && IsSettled(b) ? () => a.Evaluate(first) == b.Evaluate(second) ? Relation.Same : ofParts() : ofParts;
    }

    private Func<Relation> Days(Term a, Term b, Term lastOfA, Term lastOfB)
    {
        if (a.Text == b.Text)
        {
            return IsSame;
        }

        return a.Kind switch
        {
            _ when IsSettled(a) && IsSettled(b) => Kept(a, b, lastOfA, lastOfB, () => Periods(a, b, lastOfA, lastOfB)),
            _ when !a.HasFormOf(b) => IsDifferent,
            TermKind.Concatenate => All(a.Parts.Zip(b.Parts).Select(p => Days(p.First, p.Second, lastOfA, lastOfB))),
            TermKind.PeriodsWithin => All([Days(a.Parts[0], b.Parts[0], lastOfA, lastOfB), Days(a.Parts[1], b.Parts[1], lastOfA, lastOfB)]),
            TermKind.PeriodsUntil => All([Days(a.Parts[0], b.Parts[0], lastOfA, lastOfB), Kept(a.Parts[1], b.Parts[1], lastOfA, lastOfB, () => Ends(a.Parts[1], b.Parts[1], lastOfA, lastOfB))]),
            _ => Same(a, b),
        };
    }

    // Grounds are often bounded by the same days: these are compared once.
    private Func<Relation> Kept(Term a, Term b, Term lastOfA, Term lastOfB, Func<Relation> relation)
    {
        var key = (a, b, lastOfA, lastOfB);
        if (!_kept.TryGetValue(key, out var kept))
        {
            _kept[key] = kept = relation;
        }

        return kept;
    }

    // What is the same whatever the value is need not be asked, and after what is different nothing need.
    private static Func<Relation> All(IEnumerable<Func<Relation>> relations)
    {
        Func<Relation>[] asked = [.. relations.Where(r => r != IsSame).Distinct()];
        return asked.Length == 0 ? IsSame : asked.Contains(IsDifferent) ? IsDifferent : asked.Length == 1 ? asked[0] : () =>
        {
            var all = Relation.Same;
            for (var i = 0; i < asked.Length && all != Relation.Different; i++)
            {
                all = all.And(asked[i]());
            }

            return all;
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
