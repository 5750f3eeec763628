using DecisionSupport.Certificates.Findings;
using DecisionSupport.Certificates.Model;

namespace DecisionSupport.Certificates.Checks.Demands;

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
