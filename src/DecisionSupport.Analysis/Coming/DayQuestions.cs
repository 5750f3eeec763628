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
    private readonly ImmutableArray<Leaf> _others;

    private DayQuestions(RulesInForce rules)
    {
        var questions = TermBuilder.ToldBy(rules).Where(q => q.Term.ReadsDay).DistinctBy(q => q.Term).ToLookup(q => Monotone.ChangesOnce(q.Term, RuleScope.Day), q => q.Leaf);
        _changingOnce = [.. questions[true]];
        _others = [.. questions[false]];
    }

    public static DayQuestions Of(RuleBook book, EvaluationPlan plan, DateOnly day) => Kept.GetValue(plan, p => new DayQuestions(RulesInForce.Of(book, p, day)));

    /// <summary>The days, as numbers, on which an answer is another than the day before. What may change more than once is asked of every day.</summary>
    /// <param name="days">The case.</param>
    /// <param name="first">The first day; nothing changes on it.</param>
    /// <param name="last">The last day.</param>
    public IEnumerable<int> Changes(CaseOnDays days, int first, int last) =>
    [
        .. _changingOnce.Select(leaf => Halving.FirstChange(first, last, day => days.Ask(leaf, day))).OfType<int>(),
        .. ChangesOfOthers(days, [.. _others.Where(leaf => !days.IsAlwaysOpen(leaf))], first, last),
    ];

    // Day by day, all questions on each: what they share is then worked out once.
    private static IEnumerable<int> ChangesOfOthers(CaseOnDays days, ImmutableArray<Leaf> leaves, int first, int last) =>
        leaves.IsEmpty ? [] : EveryDay.Changes(first, last, day => string.Create(leaves.Length, day, (text, at) =>
        {
            for (var i = 0; i < text.Length; i++)
            {
                text[i] = (char)days.Ask(leaves[i], at);
            }
        }));
}
