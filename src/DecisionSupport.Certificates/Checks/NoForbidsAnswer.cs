using DecisionSupport.Certificates.Model;
using DecisionSupport.Certificates.Texts;

namespace DecisionSupport.Certificates.Checks;

/// <summary>"No" leaves nothing to say in another question.</summary>
internal sealed record NoForbidsAnswer(string YesNo, string Forbidden, FindingText Text) : IAnswerCheck
{
    public void Check(Answers answers, FindingCollector findings)
    {
        if (answers.PartsOf(YesNo).Any(part => YesNoText.Read(part.Value) == false) && answers.Count(Forbidden) > 0)
        {
            findings.Error(Text, FindingPlace.Part(YesNo, detail: Forbidden));
        }
    }
}
