using DecisionSupport.Certificates.Model;
using DecisionSupport.Certificates.Texts;

namespace DecisionSupport.Certificates.Checks;

/// <summary>"No" leaves nothing to say in another part of the same answer.</summary>
internal sealed record NoForbidsPart(string YesNo, string Forbidden, FindingText Text) : IAnswerCheck
{
    public void Check(Answers answers, FindingCollector findings)
    {
        foreach (var answer in answers.Of(Answers.QuestionOf(YesNo)))
        {
            if (answer.PartsOf(YesNo).Any(part => YesNoText.Read(part.Value) == false) && answer.Count(Forbidden) > 0)
            {
                findings.Error(Text, FindingPlace.Part(Forbidden));
            }
        }
    }
}
