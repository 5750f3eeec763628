using DecisionSupport.Certificates.Model;
using DecisionSupport.Certificates.Texts;

namespace DecisionSupport.Certificates.Checks;

/// <summary>"Yes" calls for another part of the same answer.</summary>
internal sealed record YesNeedsPart(string YesNo, string Needed, FindingText Text) : IAnswerCheck
{
    public void Check(Answers answers, FindingCollector findings)
    {
        foreach (var answer in answers.Of(Answers.QuestionOf(YesNo)))
        {
            if (answer.PartsOf(YesNo).Any(part => YesNoText.Read(part.Value) == true) && answer.Count(Needed) == 0)
            {
                findings.Error(Text, FindingPlace.Part(Needed));
            }
        }
    }
}
