using DecisionSupport.Certificates.Model;
using DecisionSupport.Certificates.Texts;

namespace DecisionSupport.Certificates.Checks;

/// <summary>An answer with this code must also have the other part.</summary>
internal sealed record CodeNeedsPart(string CodePart, string Code, string Needed, FindingText Text) : IAnswerCheck
{
    public void Check(Answers answers, FindingCollector findings)
    {
        foreach (var answer in answers.Of(Answers.QuestionOf(CodePart)))
        {
            if (answer.PartsOf(CodePart).Any(part => part.HasCode(Code)) && answer.Count(Needed) == 0)
            {
                findings.Error(Text, FindingPlace.Part(Needed, answer.Instance));
            }
        }
    }
}
