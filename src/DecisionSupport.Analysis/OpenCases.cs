using DecisionSupport.Analysis.Reasoning;
using DecisionSupport.Analysis.Reasoning.Spaces;

namespace DecisionSupport.Analysis;

/// <summary>The cases that agree with the snapshot of a recommendation in all that is known.</summary>
internal static class OpenCases
{
    /// <param name="recommendation">The recommendation.</param>
    /// <param name="mayStayUnknown">Whether what is open may also stay so, fact by fact.</param>
    public static CaseSpace Of(Recommendation recommendation, bool mayStayUnknown)
    {
        var snapshot = recommendation.Decision.Snapshot;
        return CaseSpace.Around(RulesInForce.Of(recommendation), snapshot, isFree: fact => snapshot.Values[fact.Slot].IsNull, mayStayUnknown);
    }
}
