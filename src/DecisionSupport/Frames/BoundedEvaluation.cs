using DecisionSupport.Feel;
using DecisionSupport.Feel.Evaluation;
using DecisionSupport.Feel.Limits;

namespace DecisionSupport.Frames;

/// <summary>
/// Evaluates one expression with the work allowed to it, which is no more than the expressions before it left of what all may take. One that needs more has no value: on a valid snapshot nothing throws, and what cannot be
/// worked out is not known.
/// </summary>
internal static class BoundedEvaluation
{
    public static FeelValue Run(FeelEvaluator evaluate, FeelFrame frame)
    {
        frame.Budget.Begin();
        try
        {
            return evaluate(frame);
        }
        catch (FeelLimitException)
        {
            return FeelValue.Null;
        }
    }

    /// <summary>What a condition says: unknown where it has no value, or one that is no truth.</summary>
    public static Truth Ask(FeelEvaluator condition, FeelFrame frame)
    {
        var value = Run(condition, frame);
        return value.IsTrue ? Truth.True : value.IsFalse ? Truth.False : Truth.Unknown;
    }
}
