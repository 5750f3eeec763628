using DecisionSupport.Certificates.Findings;
using DecisionSupport.Certificates.Model;

namespace DecisionSupport.Certificates.Checks.Demands;

/// <summary>"Yes" calls for another part of the same answer.</summary>
internal sealed record YesNeedsPart(string YesNo, string Needed, FindingText Text) : IAnswerCheck
{
    public void Check(Answers answers, FindingCollector findings)
    {
        foreach (var answer in answers.Of(QuestionNumber.OfPart(YesNo)))
        {
            if (answer.PartsOf(YesNo).Any(part => YesNoText.Read(part.Value) == true) && answer.Count(Needed) == 0)
            {
                findings.Error(Text, FindingPlace.Part(Needed));
            }
        }
    }
}
