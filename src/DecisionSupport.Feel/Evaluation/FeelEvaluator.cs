using DecisionSupport.Feel.Limits;

namespace DecisionSupport.Feel.Evaluation;

/// <summary>A compiled expression. Thread-safe as long as each thread has its own frame.</summary>
/// <exception cref="FeelLimitException">The evaluation is larger than its limits allow.</exception>
internal delegate FeelValue FeelEvaluator(FeelFrame frame);
