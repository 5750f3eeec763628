using System.Runtime.CompilerServices;
using DecisionSupport.Planning;

namespace DecisionSupport;

/// <summary>The plan of a decision. Thread-safe.</summary>
public static class DecisionPlan
{
    // Decisions do not know who plans; the table lets go of the plan together with the decision.
    private static readonly ConditionalWeakTable<Decision, Plan> Kept = [];

    extension(Decision decision)
    {
        /// <summary>
        /// What is done next, as one plan of all recommendations: each thing once, in the order in which it is taken. Made at the first question, in
        /// microseconds, and kept as long as the decision is.
        /// </summary>
        public Plan Plan
        {
            get
            {
                ArgumentNullException.ThrowIfNull(decision);
                return Kept.GetValue(decision, PlanMaker.Make);
            }
        }
    }
}
