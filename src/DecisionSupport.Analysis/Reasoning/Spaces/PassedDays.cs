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
    public static bool IsOnlyCompared(Term term, string name) => !term.Reads(name) || Monotone.Rises(term, name) || term.Kind switch
    {
        TermKind.Context => term.Parts.All(p => !p.HasLocals && IsOnlyCompared(p, name)),
        TermKind.Covers or TermKind.Concatenate or TermKind.List or TermKind.PeriodsUntil or TermKind.PeriodsFrom
            or TermKind.JoinedPeriods or TermKind.PeriodsFollowing or TermKind.PeriodsWithin => term.Parts.All(p => IsOnlyCompared(p, name)),
        _ => false,
    };

    /// <summary>The days, as numbers, on which a day that is worked out reaches or passes a named one.</summary>
    /// <param name="term">The question.</param>
    /// <param name="name">The fact, or the name of the day in rules, that moves.</param>
    /// <param name="valueOf">The value of a part that does not read it.</param>
    /// <param name="valueAt">The value of a part when it is at a day.</param>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day.</param>
    public static IEnumerable<int> Of(Term term, string name, Func<Term, FeelValue> valueOf, Func<Term, int, FeelValue> valueAt, int first, int last)
    {
        var named = Fixed(term, name).SelectMany(t => DaysOf(valueOf(t))).SelectMany(d => Around.Select(n => d.DayNumber + n)).ToHashSet();
        return Moving(term, name).SelectMany(part => IsItself(part, name) ? named.Where(bound => bound > first && bound <= last) : named.Select(bound => Passes(part, bound)).OfType<int>());

        int? Passes(Term part, int bound) => Halving.FirstChange(first, last, day => valueAt(part, day).TryAsDate(out var value) && value.DayNumber < bound);
    }

    private static bool IsItself(Term part, string name) => part.Kind == TermKind.Day || (part.Kind == TermKind.Fact && part.Text == name);

    private static IEnumerable<Term> Moving(Term term, string name) =>
        !term.Reads(name) ? [] : Monotone.Rises(term, name) ? [term] : term.Parts.SelectMany(p => Moving(p, name)).Distinct();

    private static IEnumerable<Term> Fixed(Term term, string name) =>
        !term.Reads(name) ? [term] : Monotone.Rises(term, name) ? [] : term.Parts.SelectMany(p => Fixed(p, name)).Distinct();

    private static IEnumerable<DateOnly> DaysOf(FeelValue value) => value.Kind switch
    {
        // What lies outside of the calendar is never reached.
        FeelKind.Date => value.TryAsDate(out var day) ? [day] : [],
        FeelKind.List => value.AsList().SelectMany(DaysOf),
        FeelKind.Context => value.AsContext().SelectMany(entry => DaysOf(entry.Value)),
        _ => [],
    };
}
