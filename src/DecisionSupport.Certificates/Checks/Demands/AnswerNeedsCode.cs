using System.Collections.Immutable;
using DecisionSupport.Certificates.Findings;
using DecisionSupport.Certificates.Model;

namespace DecisionSupport.Certificates.Checks.Demands;

/// <summary>A question may only be answered when another has one of these codes: at least once, or exactly so many times.</summary>
internal sealed record AnswerNeedsCode(
    string Question, string CodePart, ImmutableArray<string> Codes, int? Exactly, FindingText Text) : IAnswerCheck
{
    public void Check(Answers answers, FindingCollector findings)
    {
        var count = answers.PartsAnywhere(CodePart).SelectMany(part => part.AllCodes).Count(Codes.Contains);
        if (answers.Count(Question) > 0 && (Exactly is { } exactly ? count != exactly : count == 0))
        {
            findings.Error(Text, FindingPlace.Part(CodePart, detail: Question));
        }
    }
}
