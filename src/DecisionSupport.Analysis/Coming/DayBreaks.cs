using DecisionSupport.Analysis.Reasoning.Spaces;
using DecisionSupport.Analysis.Reasoning.Terms;
using DecisionSupport.Compilation.Names;
using DecisionSupport.Feel.Binding.Nodes;
using DecisionSupport.Feel.Syntax.Nodes;

namespace DecisionSupport.Analysis.Coming;

/// <summary>
/// The days on which the value of a term may be another than the day before, in one case and under one plan: between two of them it stays as it is, so that
/// whoever looks for changes goes from one to the next. Not thread-safe.
/// </summary>
/// <param name="days">The case.</param>
/// <param name="first">The first day; nothing changes on it.</param>
/// <param name="last">The last day.</param>
internal sealed class DayBreaks(CaseOnDays days, int first, int last)
{
    private readonly CoverBounds _covers = new(days, first, last);

    /// <summary>The days, as numbers; null when nothing is known of them, so that every day is to be looked at.</summary>
    public IEnumerable<int>? Of(Term term)
    {
        if (!term.ReadsDay)
        {
            return [];
        }

        if (!IsOfItsOwn(term))
        {
            return null;
        }

        if (Monotone.ChangesOnce(term, RuleScope.Day))
        {
            return Halving.FirstChange(first, last, day => days.ValueOf(term, day)) is { } change ? [change] : [];
        }

        return IsOfTimeline(term) ? _covers.Of(term) : OfCovers(term) ?? OfParts(term.Parts) ?? OfComparison(term);
    }

    // Whether the parts that read the day have values outside their place: not where they read what the term counts through.
    private static bool IsOfItsOwn(Term term) => IsOfTimeline(term) || term.Node switch
    {
        InNode => term.Parts.Skip(1).All(p => !p.ReadsDay),
        _ => term.Node is ComparisonNode or ArithmeticNode or BuiltInCallNode or AndNode or OrNode or NotNode or IfNode or BetweenNode or PathNode or ListNode,
    };

    // Of names only those of a timeline are worked out of parts.
    private static bool IsOfTimeline(Term term) => term.Kind == TermKind.Timeline || (term.Node is VariableNode && !term.Parts.IsEmpty);

    private IEnumerable<int>? OfCovers(Term term) => term.Kind == TermKind.Covers && PassedDays.IsOnlyCompared(term, RuleScope.Day)
        ? PassedDays.Of(term, RuleScope.Day, part => days.ValueOf(part, first), days.ValueOf, first, last)
        : null;

    // What is worked out of values that stay as they are does so too.
    private List<int>? OfParts(ImmutableArray<Term> parts)
    {
        var all = new List<int>();
        foreach (var part in parts)
        {
            if (Of(part) is not { } breaks)
            {
                return null;
            }

            all.AddRange(breaks);
        }

        return all;
    }

    // Between two breaks of one side the other rises past a value that stands still, once.
    private IEnumerable<int>? OfComparison(Term term)
    {
        if (term.Kind is not (TermKind.Less or TermKind.LessOrEqual or TermKind.Greater or TermKind.GreaterOrEqual) || term.Parts.FirstOrDefault(p => Monotone.Rises(p, RuleScope.Day)) is not { } rising
            || Of(term.Parts.First(p => !ReferenceEquals(p, rising))) is not { } breaks)
        {
            return null;
        }

        int[] starts = [first, .. breaks.Where(b => b > first && b <= last).Distinct().Order(), last + 1];
        return starts.Concat(starts.Zip(starts.Skip(1)).Select(piece => Halving.FirstChange(piece.First, piece.Second - 1, day => days.ValueOf(term, day))).OfType<int>());
    }
}
