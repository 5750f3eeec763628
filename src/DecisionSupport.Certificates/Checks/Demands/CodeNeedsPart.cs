using DecisionSupport.Certificates.Findings;
using DecisionSupport.Certificates.Model;

namespace DecisionSupport.Certificates.Checks.Demands;

/// <summary>An answer with this code must also have the other part.</summary>
internal sealed record CodeNeedsPart(string CodePart, string Code, string Needed, FindingText Text) : IAnswerCheck
{
    public void Check(Answers answers, FindingCollector findings)
    {
        foreach (var answer in answers.Of(QuestionNumber.OfPart(CodePart)))
        {
            if (answer.PartsOf(CodePart).Any(part => part.HasCode(Code)) && answer.Count(Needed) == 0)
            {
                findings.Error(Text, FindingPlace.Part(Needed, answer.Instance));
            }
        }
    }
}
