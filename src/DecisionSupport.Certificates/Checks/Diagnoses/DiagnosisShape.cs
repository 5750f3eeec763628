using System.Collections.Immutable;
using DecisionSupport.Certificates.Findings;
using DecisionSupport.Certificates.Model;
using DecisionSupport.Certificates.Texts;

namespace DecisionSupport.Certificates.Checks.Diagnoses;

/// <summary>For a form whose official rules do not look at diagnosis codes: says why the codes are not among the facts.</summary>
internal sealed record DiagnosisShape : IAnswerCheck
{
    private static readonly ImmutableArray<string> CodeParts = ["6.2", "6.4", "6.6"];

    public void Check(Answers answers, FindingCollector findings)
    {
        foreach (var part in CodeParts.SelectMany(answers.PartsOf))
        {
            if (!part.AllCodes.Any() || part.AllCodes.Any(code => DiagnosisCode.Keep(code) is null))
            {
                findings.Remark(FindingTexts.DiagnosisMalformed, FindingPlace.Part(part.Id));
            }
        }
    }
}
