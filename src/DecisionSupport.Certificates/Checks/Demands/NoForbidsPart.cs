using DecisionSupport.Certificates.Findings;
using DecisionSupport.Certificates.Model;

namespace DecisionSupport.Certificates.Checks.Demands;

/// <summary>"No" leaves nothing to say in another part of the same answer.</summary>
internal sealed record NoForbidsPart(string YesNo, string Forbidden, FindingText Text) : IAnswerCheck
{
    public void Check(Answers answers, FindingCollector findings)
    {
        foreach (var answer in answers.Of(QuestionNumber.OfPart(YesNo)))
        {
            if (answer.PartsOf(YesNo).Any(part => YesNoText.Read(part.Value) == false) && answer.Count(Forbidden) > 0)
            {
                findings.Error(Text, FindingPlace.Part(Forbidden));
            }
        }
    }
}
