using System.Runtime.CompilerServices;
using DecisionSupport.Analysis.Reasoning;
using DecisionSupport.Analysis.Reasoning.Spaces;
using DecisionSupport.Analysis.Reasoning.Terms;
using DecisionSupport.Compilation.Formulas;
using DecisionSupport.Compilation.Names;
using DecisionSupport.Plans;

namespace DecisionSupport.Analysis.Coming;

/// <summary>
/// What the rules of a plan ask of the day, each question once: all that can change an answer between two days when no fact, no version and no parameter
/// does. Kept as long as the plan is. Thread-safe.
/// </summary>
internal sealed class DayQuestions
{
    private static readonly ConditionalWeakTable<EvaluationPlan, DayQuestions> Kept = [];

    private readonly ImmutableArray<Leaf> _changingOnce;
    private readonly ImmutableArray<(Leaf Leaf, Term Term)> _others;

    private DayQuestions(RulesInForce rules)
    {
        var questions = TermBuilder.ToldBy(rules).Where(q => q.Term.ReadsDay).DistinctBy(q => q.Term).ToLookup(q => Monotone.ChangesOnce(q.Term, RuleScope.Day));
        _changingOnce = [.. questions[true].Select(q => q.Leaf)];
        _others = [.. questions[false]];
    }

    public static DayQuestions Of(RuleBook book, EvaluationPlan plan, DateOnly day) => Kept.GetValue(plan, p => new DayQuestions(RulesInForce.Of(book, p, day)));

    /// <summary>The days, as numbers, on which an answer is another than the day before.</summary>
    /// <param name="days">The case.</param>
    /// <param name="first">The first day; nothing changes on it.</param>
    /// <param name="last">The last day.</param>
    public IEnumerable<int> Changes(CaseOnDays days, int first, int last) =>
    [
        .. _changingOnce.Where(leaf => !days.IsAlwaysOpen(leaf)).Select(leaf => Halving.FirstChange(first, last, day => days.Ask(leaf, day))).OfType<int>(),
        .. ChangesOfOthers(days, first, last),
    ];

    // All questions on one day and then on the next that may matter to any: what they share is then worked out once a day.
    private IEnumerable<int> ChangesOfOthers(CaseOnDays days, int first, int last)
    {
        var breaks = new DayBreaks(days, first, last);
        var open = _others.Where(q => !days.IsAlwaysOpen(q.Leaf)).Select(q => (q.Leaf, Breaks: breaks.Of(q.Term))).ToList();
        int[] some = [first, .. open.SelectMany(q => q.Breaks ?? []).Where(day => day > first && day <= last).Distinct().Order()];
        return Changes(days, some, [.. open.Where(q => q.Breaks is not null).Select(q => q.Leaf)])
            .Concat(Changes(days, Enumerable.Range(first, last - first + 1), [.. open.Where(q => q.Breaks is null).Select(q => q.Leaf)]));
    }

    private static IEnumerable<int> Changes(CaseOnDays days, IEnumerable<int> among, ImmutableArray<Leaf> leaves) => leaves.IsEmpty ? [] : Changed(among, day => string.Create(leaves.Length, day, (text, at) =>
    {
        for (var i = 0; i < text.Length; i++)
        {
            text[i] = (char)days.Ask(leaves[i], at);
        }
    }));

    private static IEnumerable<int> Changed(IEnumerable<int> among, Func<int, string> answers)
    {
        string? before = null;
        foreach (var day in among)
        {
            var present = answers(day);
            if (before is not null && before != present)
            {
                yield return day;
            }

            before = present;
        }
    }
}
