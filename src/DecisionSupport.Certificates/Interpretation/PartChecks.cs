using DecisionSupport.Certificates.Checks.Parts;
using DecisionSupport.Certificates.Findings;
using DecisionSupport.Certificates.Forms;
using DecisionSupport.Certificates.Model;
using DecisionSupport.Certificates.Texts;

namespace DecisionSupport.Certificates.Interpretation;

/// <summary>Looks at each part by itself: is it the text, date, code … that it should be?</summary>
internal static class PartChecks
{
    public static void Check(FormRules form, Answers answers, FindingCollector findings)
    {
        foreach (var answer in answers.All)
        {
            foreach (var part in answer.Parts)
            {
                if (form.FindPart(part.Id) is { } rule)
                {
                    Check(rule, part, FindingPlace.Part(part.Id, answer.Instance), findings);
                }
            }
        }
    }

    private static void Check(PartRule rule, Part part, FindingPlace place, FindingCollector findings)
    {
        switch (rule.Kind)
        {
            case PartKind.Text:
                TextChecks.Check(part, place, findings);
                break;
            case PartKind.Date when part.HasElements || DateText.Read(part.Value) is null:
                findings.Error(FindingTexts.DateMalformed, place);
                break;
            case PartKind.YesNo when part.HasElements || YesNoText.Read(part.Value) is null:
                findings.Error(FindingTexts.YesNoMalformed, place);
                break;
            case PartKind.Code:
                CodeChecks.CheckListed(rule.Codes!, part, place, findings);
                break;
            case PartKind.Diagnosis:
                CodeChecks.CheckDiagnosis(part, place, findings);
                break;
            case PartKind.Period:
                PeriodChecks.Check(part, place, findings);
                break;
            default:
                break;
        }
    }
}
