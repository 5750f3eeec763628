using DecisionSupport.Analysis.Reasoning.Terms;
using DecisionSupport.Feel;

namespace DecisionSupport.Analysis.Reasoning.Spaces;

/// <summary>Recognises comparisons that change their answer at most once as a fact, or the day, rises, so that the change can be found by halving.</summary>
internal static class Monotone
{
    /// <summary>Whether a question changes once as a fact, or the day, rises while all the others it reads stay as they are.</summary>
    public static bool ChangesOnce(Term question, string fact) => Direction(question, fact) is not null;

    // 1 for a question that becomes true, -1 for one that ceases to be.
    private static int? Direction(Term question, string fact) => question.Kind switch
    {
        TermKind.And or TermKind.Or => OfAll(question.Parts, fact),
        TermKind.Not => -Direction(question.Parts[0], fact),

        // Of each record the same is asked, and no record comes or goes.
        TermKind.Quantified when question.Parts[..^1].All(list => !list.Reads(fact)) => Direction(question.Parts[^1], fact),
        _ => OfComparison(question, fact),
    };

    private static int? OfAll(ImmutableArray<Term> parts, string fact) =>
        parts.Where(p => p.Reads(fact)).Select(p => Direction(p, fact)).Distinct().ToList() is [{ } one] ? one : null;

    private static int? OfComparison(Term question, string fact)
    {
        var sign = question.Kind switch { TermKind.Greater or TermKind.GreaterOrEqual => 1, TermKind.Less or TermKind.LessOrEqual => -1, _ => 0 };
        if (sign == 0)
        {
            return null;
        }

        return (question.Parts[0].Reads(fact), question.Parts[1].Reads(fact)) switch
        {
            (true, false) when Rises(question.Parts[0], fact) => sign,
            (false, true) when Rises(question.Parts[1], fact) => -sign,
            _ => null,
        };
    }

    /// <summary>Whether a term never falls as a fact, or the day, rises.</summary>
    public static bool Rises(Term term, string fact) => !term.Reads(fact) || term.Kind switch
    {
        TermKind.Fact or TermKind.Day => true,
        TermKind.Add or TermKind.Min or TermKind.Max => term.Parts.All(p => Rises(p, fact)),
        TermKind.Subtract => Rises(term.Parts[0], fact) && !term.Parts[1].Reads(fact),
        TermKind.WorkingDaysAfter => Rises(term.Parts[0], fact) && !term.Parts.Skip(1).Any(p => p.Reads(fact)),
        TermKind.Multiply => Rises(term.Parts[0], fact) && IsPositive(term.Parts[1]),
        TermKind.Year => Rises(term.Parts[0], fact),
        TermKind.If => RisesInSteps(term, fact) || IsPutOffAtTimes(term, fact),
        TermKind.Date => term.Parts is [var year, var month, { Constant: not null }] && Rises(year, fact) && (month.Constant is not null || IsMonthOf(month, year, fact)),
        _ => false,
    };

    // Whole numbers, the smaller ones first: what is chosen while a falling comparison holds is at most what is chosen after it.
    private static bool RisesInSteps(Term choice, string fact) =>
        Direction(choice.Parts[0], fact) == -1 && Numbers(choice.Parts[1]) is { } before && Numbers(choice.Parts[2]) is { } after
        && Rises(choice.Parts[1], fact) && Rises(choice.Parts[2], fact) && before.Max() <= after.Min();

    // A working day, or at times the next one: that is at most the working day that comes after it. Which it is depends on that day alone.
    private static bool IsPutOffAtTimes(Term choice, string fact) =>
        choice.Parts is [var isPutOff, { Kind: TermKind.WorkingDaysAfter } next, { Kind: TermKind.WorkingDaysAfter } day]
        && next.Parts[0].Equals(day) && IsPositive(day.Parts[1]) && next.Parts[1].Constant == FeelValue.From(1) && next.Parts.Skip(2).SequenceEqual(day.Parts.Skip(2))
        && !day.HasLocals && Rises(day, fact) && ReadsOnlyBy(day, isPutOff, fact);

    private static bool ReadsOnlyBy(Term day, Term term, string fact) =>
        !term.Reads(fact) || term.Equals(day) || (!term.Parts.IsEmpty && term.Parts.All(p => ReadsOnlyBy(day, p, fact)));

    private static IReadOnlyList<decimal>? Numbers(Term term) => term switch
    {
        { Constant: { Kind: FeelKind.Number } number } => [number.AsNumber()],
        { Kind: TermKind.If } when Numbers(term.Parts[1]) is { } then && Numbers(term.Parts[2]) is { } otherwise => [.. then, .. otherwise],
        _ => null,
    };

    private static bool IsPositive(Term term) => term.Constant is { } constant && constant.Kind switch
    {
        FeelKind.Number => constant.AsNumber() > 0,
        FeelKind.YearMonthDuration => constant.AsMonths() > 0,
        _ => false,
    };

    // A date of the year and the month of one day: within a year month by month, and from year to year by at least one.
    private static bool IsMonthOf(Term month, Term year, string fact) => month is { Kind: TermKind.Month, Parts: [var day] } && Rises(day, fact) && StepsWith(year, day);

    private static bool StepsWith(Term year, Term day) => year.Kind switch
    {
        TermKind.Year => year.Parts[0].Text == day.Text,
        TermKind.Add => year.Parts.Any(p => StepsWith(p, day)),
        TermKind.Subtract => StepsWith(year.Parts[0], day),
        _ => false,
    };
}
