using DecisionSupport.Certificates.Model;
using DecisionSupport.Certificates.Texts;

namespace DecisionSupport.Certificates.Checks;

/// <summary>A repeated question may give each code once.</summary>
internal sealed record CodeOnce(string Part, FindingText Text) : IAnswerCheck
{
    public void Check(Answers answers, FindingCollector findings)
    {
        var codes = answers.Of(Answers.QuestionOf(Part))
            .SelectMany(answer => answer.PartsOf(Part).SelectMany(part => part.AllCodes).Distinct());
        if (codes.GroupBy(code => code, StringComparer.Ordinal).Any(group => group.Count() > 1))
        {
            findings.Error(Text, FindingPlace.Part(Part));
        }
    }
}
