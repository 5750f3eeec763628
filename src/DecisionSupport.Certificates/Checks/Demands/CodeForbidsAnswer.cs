using DecisionSupport.Certificates.Findings;
using DecisionSupport.Certificates.Model;

namespace DecisionSupport.Certificates.Checks.Demands;

/// <summary>A code that leaves nothing to say in another question.</summary>
internal sealed record CodeForbidsAnswer(string CodePart, string Code, string Forbidden, FindingText Text) : IAnswerCheck
{
    public void Check(Answers answers, FindingCollector findings)
    {
        if (answers.PartsOf(CodePart).Any(part => part.HasCode(Code)) && answers.Count(Forbidden) > 0)
        {
            findings.Error(Text, FindingPlace.Part(CodePart, detail: Forbidden));
        }
    }
}
