using DecisionSupport.Certificates.Findings;
using DecisionSupport.Certificates.Model;

namespace DecisionSupport.Certificates.Checks.Counts;

/// <summary>One code of a repeated question excludes every other.</summary>
internal sealed record CodeAlone(string Part, string Code, FindingText Text) : IAnswerCheck
{
    public void Check(Answers answers, FindingCollector findings)
    {
        var codes = answers.PartsOf(Part).SelectMany(part => part.AllCodes).ToHashSet(StringComparer.Ordinal);
        if (codes.Count > 1 && codes.Contains(Code))
        {
            findings.Error(Text, FindingPlace.Part(Part));
        }
    }
}
