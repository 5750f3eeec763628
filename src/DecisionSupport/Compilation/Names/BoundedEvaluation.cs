using DecisionSupport.Feel;
using DecisionSupport.Feel.Evaluation;
using DecisionSupport.Feel.Limits;

namespace DecisionSupport.Compilation.Names;

/// <summary>
/// Evaluates one expression with the work allowed to it. One that needs more has no value: on a valid snapshot nothing throws, and what cannot be
/// worked out is not known.
/// </summary>
internal static class BoundedEvaluation
{
    public static FeelValue Run(FeelEvaluator evaluate, FeelFrame frame)
    {
        frame.Budget.Reset();
        try
        {
            return evaluate(frame);
        }
        catch (FeelLimitException)
        {
            return FeelValue.Null;
        }
    }
}
