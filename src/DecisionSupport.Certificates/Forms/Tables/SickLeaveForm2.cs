using DecisionSupport.Certificates.Checks.Counts;
using DecisionSupport.Certificates.Checks.Demands;
using DecisionSupport.Certificates.Checks.Diagnoses;
using DecisionSupport.Certificates.Codes;
using DecisionSupport.Certificates.Facts;
using DecisionSupport.Certificates.Model;
using DecisionSupport.Certificates.Texts;
using static DecisionSupport.Certificates.Forms.QuestionRule;

namespace DecisionSupport.Certificates.Forms.Tables;

/// <summary>FK 7804 version 2. Its official rules look at far less than those of version 1, so most questions are open.</summary>
internal static class SickLeaveForm2
{
    private const string CurrentWork = "NUVARANDE_ARBETE";

    public static FormRules Lisjp { get; } = new()
    {
        Type = CertificateType.Lisjp,
        Major = 2,
        LastMinor = 0,
        AllowsUnknownQuestions = true,
        Questions =
        [
            SharedQuestions.Basis(0, 5, CodeLists.SickLeaveBasis2),
            Required(
                "6",
                PartRule.Required("6.1", PartKind.Open),
                PartRule.Required("6.2", PartKind.Open),
                PartRule.Optional("6.3", PartKind.Open),
                PartRule.Optional("6.4", PartKind.Open),
                PartRule.Optional("6.5", PartKind.Open),
                PartRule.Optional("6.6", PartKind.Open)),
            Open(Optional("17", PartRule.Counted("17.1", PartKind.Text))),
            Open(Optional("19", PartRule.Required("19.1", PartKind.Open))),
            Open(Optional("25", PartRule.Required("25.1", PartKind.Open))),
            Open(Optional("26", PartRule.Counted("26.1", PartKind.Open), PartRule.Counted("26.2", PartKind.Open))),
            Optional("27", PartRule.Required("27.1", PartKind.YesNo)) with { AllowsMoreAnswers = true },
            Repeated("28", 0, 4, PartRule.Required("28.1", CodeLists.Occupation)) with { AllowsUnknownParts = true },
            Optional("29", PartRule.Required("29.1", PartKind.Text)) with { AllowsMoreAnswers = true },
            new("32", 1, 4, [PartRule.Required("32.1", PartKind.Open), PartRule.Required("32.2", PartKind.Open)]) { AllowsUnknownParts = true },
            Open(Optional("33", PartRule.Required("33.1", PartKind.Open), PartRule.Optional("33.2", PartKind.Open))),
            Open(Optional("34", PartRule.Required("34.1", PartKind.Open))),
            Open(Optional("35", PartRule.Counted("35.1", PartKind.Text))),
            Open(Optional("37", PartRule.Required("37.1", PartKind.Open))),
            Open(Optional(
                "39",
                PartRule.Required("39.1", PartKind.Open),
                PartRule.Optional("39.2", PartKind.Open),
                PartRule.Optional("39.4", PartKind.Open))),
            Open(Optional("44", PartRule.Required("44.1", PartKind.Open))),
        ],
        Checks =
        [
            .. SharedChecks.Basis,
            new DiagnosisShape(),
            new NotYesNeedsAnswers("27.1", AtLeastOnce: ["1", "28"], Once: ["17", "35", "39"], FindingTexts.ContagionDenied),
            new CodeOnce("28.1", FindingTexts.OccupationTwice),
            new CodeNeedsAnswer("28.1", [CurrentWork], "29", FindingTexts.WorkNotDescribed),
            new AnswerNeedsCode("29", "28.1", [CurrentWork], Exactly: 1, FindingTexts.WorkNotAsked),
        ],
        Facts =
        [
            .. FactRules.SickLeave(CodeLists.SickLeaveBasis2),
            FactRules.OneTreatmentText("loh.treatmentsOngoing", "19.1"),
            FactRules.OneTreatmentText("loh.treatmentsPlanned", "19.1"),
            FactRules.Answered("loh.workPrognosis", "39.1", codes: null),
        ],
        Advice = [],
    };

    private static QuestionRule Open(QuestionRule rule) => rule with { AllowsMoreAnswers = true, AllowsUnknownParts = true };
}
