using DecisionSupport.Certificates.Findings;
using DecisionSupport.Certificates.Model;

namespace DecisionSupport.Certificates.Checks.Counts;

/// <summary>A repeated question may give each code once.</summary>
internal sealed record CodeOnce(string Part, FindingText Text) : IAnswerCheck
{
    public void Check(Answers answers, FindingCollector findings)
    {
        var codes = answers.Of(QuestionNumber.OfPart(Part))
            .SelectMany(answer => answer.PartsOf(Part).SelectMany(part => part.AllCodes).Distinct());
        if (codes.GroupBy(code => code, StringComparer.Ordinal).Any(group => group.Count() > 1))
        {
            findings.Error(Text, FindingPlace.Part(Part));
        }
    }
}
