using DecisionSupport.Compilation.Formulas;
using DecisionSupport.Frames;
using DecisionSupport.Logic;
using DecisionSupport.Plans;

namespace DecisionSupport.Analysis.Coming;

/// <summary>One case, put to the rules of a plan on one day after another. Not thread-safe.</summary>
internal sealed class CaseOnDays(CaseSnapshot snapshot, EvaluationPlan plan, RuleBook book)
{
    private readonly RuleFrame _frame = RuleFrame.ForDays(book.Compiled.RuleSetCount, book.Compiled.LocalCount);
    private int? _day;

    /// <summary>What a question answers on a day.</summary>
    public Truth Ask(Leaf leaf, int day)
    {
        if (day != _day)
        {
            _frame.Use(snapshot.Values, snapshot.Truths, plan.Parameters, DateOnly.FromDayNumber(day));
            _day = day;
        }

        return leaf.Ask(_frame);
    }

    /// <summary>Whether a question is open on every day, because a fact that it needs is not known.</summary>
    public bool IsAlwaysOpen(Leaf leaf) => leaf.Timeline is null && leaf.Facts.Any(slot => snapshot.Values[slot].IsNull);
}
