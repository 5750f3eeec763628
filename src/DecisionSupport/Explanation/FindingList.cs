using System.Runtime.InteropServices;
using DecisionSupport.Compilation;

namespace DecisionSupport.Explanation;

/// <summary>Makes the list of findings: one array, nothing per finding.</summary>
internal static class FindingList
{
    /// <summary>The findings of a recommendation. Two threads may each make the list; it is the same list.</summary>
    public static ImmutableArray<Finding> Of(Recommendation recommendation) =>
        ImmutableCollectionsMarshal.AsImmutableArray((Finding[])(recommendation.KeptFindings ??= Make(recommendation, recommendation.Compiled, recommendation.Statuses)));

    private static Finding[] Make(Recommendation recommendation, CompiledVersion compiled, byte[] statuses)
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
                findings[next++] = new Finding(recommendation, criterion, CriterionStatus.ToFinding(status));
            }
        }

        return findings;
    }
}
