using System.Collections.Immutable;
using DecisionSupport.Certificates.Findings;
using DecisionSupport.Certificates.Model;

namespace DecisionSupport.Certificates.Checks.Counts;

/// <summary>At least one of several questions is answered.</summary>
internal sealed record AnyAnswered(string Group, ImmutableArray<string> Questions, FindingText Text) : IAnswerCheck
{
    public void Check(Answers answers, FindingCollector findings)
    {
        if (Questions.All(question => answers.Count(question) == 0))
        {
            findings.Error(Text, new FindingPlace(Group));
        }
    }
}
