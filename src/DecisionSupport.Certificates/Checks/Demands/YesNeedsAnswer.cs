using DecisionSupport.Certificates.Findings;
using DecisionSupport.Certificates.Model;

namespace DecisionSupport.Certificates.Checks.Demands;

/// <summary>"Yes" calls for an answer to another question.</summary>
internal sealed record YesNeedsAnswer(string YesNo, string Needed, FindingText Text) : IAnswerCheck
{
    public void Check(Answers answers, FindingCollector findings)
    {
        if (answers.PartsOf(YesNo).Any(part => YesNoText.Read(part.Value) == true) && answers.Count(Needed) == 0)
        {
            findings.Error(Text, FindingPlace.Part(YesNo, detail: Needed));
        }
    }
}
