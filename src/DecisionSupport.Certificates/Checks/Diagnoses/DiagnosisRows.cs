using DecisionSupport.Certificates.Findings;
using DecisionSupport.Certificates.Model;
using DecisionSupport.Certificates.Texts;

namespace DecisionSupport.Certificates.Checks.Diagnoses;

/// <summary>Each further diagnosis has both text and code, none is skipped, and all codes are of one system.</summary>
internal sealed record DiagnosisRows : IAnswerCheck
{
    public void Check(Answers answers, FindingCollector findings)
    {
        foreach (var answer in answers.Of("6"))
        {
            var second = (Texts: answer.Count("6.3"), Codes: answer.Count("6.4"));
            var third = (Texts: answer.Count("6.5"), Codes: answer.Count("6.6"));
            if (second is not ((0, 0) or (1, 1)))
            {
                findings.Error(FindingTexts.DiagnosisHalf, FindingPlace.Part("6.3"));
            }

            if (third is not (0, 0) && (third is not (1, 1) || second.Texts != 1))
            {
                findings.Error(second.Texts == 0 ? FindingTexts.DiagnosisSkipped : FindingTexts.DiagnosisHalf, FindingPlace.Part("6.5"));
            }

            var main = Systems(answer, "6.2").DefaultIfEmpty("");
            var others = Systems(answer, "6.4").Concat(Systems(answer, "6.6"));
            if (others.Any(other => main.Any(system => !system.Contains(other, StringComparison.Ordinal))))
            {
                findings.Error(FindingTexts.DiagnosisSystemsDiffer, FindingPlace.Part("6.2"));
            }
        }
    }

    private static string[] Systems(Answer answer, string part) =>
        [.. answer.PartsOf(part).SelectMany(given => given.Codes).SelectMany(code => code.Systems).Select(XmlSpace.Collapse)];
}
