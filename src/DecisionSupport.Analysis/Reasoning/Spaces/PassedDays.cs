using DecisionSupport.Analysis.Reasoning.Terms;
using DecisionSupport.Feel;

namespace DecisionSupport.Analysis.Reasoning.Spaces;

/// <summary>
/// Questions over periods that read one day, such as whether some periods cover the time since: the days that they work out from it are only compared with
/// days that the case and the rules name. The answer changes at most where one of the former passes one of the latter.
/// </summary>
internal static class PassedDays
{
    // Periods that touch are one, so that the days around a named day count as well.
    private static readonly int[] Around = [-1, 0, 1, 2];

    /// <summary>Whether a question does nothing with a day but work out others that rise with it, and compare.</summary>
    public static bool IsOnlyCompared(Term term, string fact) => !term.Facts.Contains(fact) || Monotone.Rises(term, fact) || term.Kind switch
    {
        TermKind.Covers or TermKind.Concatenate or TermKind.List or TermKind.Context or TermKind.PeriodsUntil or TermKind.PeriodsFrom
            or TermKind.JoinedPeriods or TermKind.PeriodsFollowing or TermKind.PeriodsWithin => term.Parts.All(p => IsOnlyCompared(p, fact)),
        _ => false,
    };

    /// <summary>The days, as numbers, on which a day that is worked out reaches or passes a named one.</summary>
    public static IEnumerable<int> Of(Question question, string fact, int first, int last)
    {
        var named = Fixed(question.Term, fact).SelectMany(t => DaysOf(t.Evaluate(question.Frame))).SelectMany(d => Around.Select(n => d.DayNumber + n)).ToHashSet();
        return Moving(question.Term, fact).SelectMany(part => named.Select(bound => Halving.FirstChange(first, last, day => IsBefore(part, day, bound)))).OfType<int>();

        bool IsBefore(Term part, int day, int bound) =>
            question.PartAt(part, fact, FeelValue.From(DateOnly.FromDayNumber(day))).TryAsDate(out var value) && value.DayNumber < bound;
    }

    private static IEnumerable<Term> Moving(Term term, string fact) =>
        !term.Facts.Contains(fact) ? [] : Monotone.Rises(term, fact) ? [term] : term.Parts.SelectMany(p => Moving(p, fact)).Distinct();

    private static IEnumerable<Term> Fixed(Term term, string fact) =>
        !term.Facts.Contains(fact) ? [term] : Monotone.Rises(term, fact) ? [] : term.Parts.SelectMany(p => Fixed(p, fact)).Distinct();

    private static IEnumerable<DateOnly> DaysOf(FeelValue value) => value.Kind switch
    {
        FeelKind.Date => [value.AsDate()],
        FeelKind.List => value.AsList().SelectMany(DaysOf),
        FeelKind.Context => value.AsContext().SelectMany(entry => DaysOf(entry.Value)),
        _ => [],
    };
}
