using DecisionSupport.Certificates.Findings;
using DecisionSupport.Certificates.Model;

namespace DecisionSupport.Certificates.Checks.Demands;

/// <summary>A part may only be there in an answer with this code.</summary>
internal sealed record PartNeedsCode(string Part, string CodePart, string Code, FindingText Text) : IAnswerCheck
{
    public void Check(Answers answers, FindingCollector findings)
    {
        foreach (var answer in answers.Of(QuestionNumber.OfPart(Part)))
        {
            if (answer.Count(Part) > 0 && answer.PartsOf(CodePart).Any(part => part.AllCodes.Any(code => code != Code)))
            {
                findings.Error(Text, FindingPlace.Part(Part, answer.Instance));
            }
        }
    }
}
