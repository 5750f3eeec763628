using System.Collections.Immutable;
using DecisionSupport.Certificates.Codes;
using DecisionSupport.Certificates.Findings;
using DecisionSupport.Certificates.Model;
using DecisionSupport.Certificates.Texts;

namespace DecisionSupport.Certificates.Checks.Parts;

/// <summary>Looks at one coded part.</summary>
internal static class CodeChecks
{
    private static readonly ImmutableArray<string> DiagnosisSystems = [DiagnosisSystem.Icd10Se, DiagnosisSystem.Ksh97P];

    public static void CheckListed(CodeList codes, Part part, FindingPlace place, FindingCollector findings)
    {
        if (!IsWhole(part, place, findings))
        {
            return;
        }

        var value = part.Codes[0];
        if (value.Systems[0] != codes.System)
        {
            findings.Error(FindingTexts.CodeSystemWrong, place with { Detail = codes.System });
        }

        if (!codes.Has(value.Codes[0]))
        {
            findings.Error(FindingTexts.CodeUnknown, place);
        }
    }

    public static void CheckDiagnosis(Part part, FindingPlace place, FindingCollector findings)
    {
        if (!IsWhole(part, place, findings))
        {
            return;
        }

        CheckDiagnosisSystem(XmlSpace.Collapse(part.Codes[0].Systems[0]), place, findings);
        var code = part.Codes[0].Codes[0];
        if (!DiagnosisCode.HasOfficialShape(code))
        {
            findings.Error(FindingTexts.DiagnosisMalformed, place);
        }
        else if (DiagnosisCode.IsTooBroad(code))
        {
            findings.Error(FindingTexts.DiagnosisTooBroad, place);
        }
        else if (code.Length > DiagnosisCode.MaxLength)
        {
            findings.Error(FindingTexts.DiagnosisTooLong, place);
        }
    }

    // The official rules find the system's number anywhere in the text; only an exact one is beyond doubt.
    private static void CheckDiagnosisSystem(string system, FindingPlace place, FindingCollector findings)
    {
        if (!DiagnosisSystems.Contains(system, StringComparer.Ordinal))
        {
            var isContained = DiagnosisSystems.Any(known => system.Contains(known, StringComparison.Ordinal));
            findings.Add(FindingTexts.DiagnosisSystemWrong, place, isContained ? Severity.Warning : Severity.Error);
        }
    }

    private static bool IsWhole(Part part, FindingPlace place, FindingCollector findings)
    {
        var isWhole = part.Codes is [{ IsWhole: true }];
        if (!isWhole)
        {
            findings.Error(FindingTexts.CodeMalformed, place);
        }

        return isWhole;
    }
}
