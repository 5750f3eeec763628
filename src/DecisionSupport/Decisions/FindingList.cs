using DecisionSupport.Compilation;
using DecisionSupport.Evaluation;

namespace DecisionSupport;

/// <summary>Makes the list of findings: one array, nothing per finding.</summary>
internal static class FindingList
{
    public static ImmutableArray<Finding> Of(Recommendation recommendation, CompiledVersion compiled, byte[] statuses)
    {
        var applying = 0;
        foreach (var criterion in compiled.Criteria)
        {
            applying += statuses[criterion.Slot] == CriterionStatus.NotApplicable ? 0 : 1;
        }

        var findings = new Finding[applying];
        var next = 0;
        foreach (var criterion in compiled.Criteria)
        {
            var status = statuses[criterion.Slot];
            if (status != CriterionStatus.NotApplicable)
            {
                findings[next++] = new Finding(recommendation, criterion.Criterion, CriterionStatus.ToFinding(status));
            }
        }

        return System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(findings);
    }
}
