using DecisionSupport.Certificates.Checks.Counts;
using DecisionSupport.Certificates.Checks.Dates;
using DecisionSupport.Certificates.Checks.Demands;
using DecisionSupport.Certificates.Codes;
using DecisionSupport.Certificates.Facts;
using DecisionSupport.Certificates.Model;
using DecisionSupport.Certificates.Texts;
using static DecisionSupport.Certificates.Forms.QuestionRule;

namespace DecisionSupport.Certificates.Forms.Tables;

/// <summary>FK 7804 version 1, for sjukpenning. Question 27 (contagion) takes the place of most others.</summary>
internal static class SickLeaveForm1
{
    private const string Contagion = "27";
    private const string CurrentWork = "NUVARANDE_ARBETE";
    private const string BackAfterDays = "ATER_X_ANTAL_DGR";
    private const string NoMeasure = "EJ_AKTUELLT";

    public static FormRules Lisjp { get; } = new()
    {
        Type = CertificateType.Lisjp,
        Major = 1,
        LastMinor = 3,
        Questions =
        [
            SharedQuestions.Basis(1, 4, CodeLists.SickLeaveBasis).Or(Contagion),
            SharedQuestions.Diagnoses,
            RequiredText("17").Or(Contagion),
            OptionalText("19"),
            OptionalText("20"),
            OptionalText("25"),
            SharedQuestions.Contact,
            Optional(Contagion, PartRule.Required("27.1", PartKind.YesNo)),
            Repeated("28", 1, 4, PartRule.Required("28.1", CodeLists.Occupation)).Or(Contagion),
            OptionalText("29"),
            Repeated("32", 1, 4, PartRule.Required("32.1", CodeLists.Degree), PartRule.Required("32.2", PartKind.Period)),
            Optional("33", PartRule.Required("33.1", PartKind.YesNo), PartRule.Optional("33.2", PartKind.Text)),
            Optional("34", PartRule.Required("34.1", PartKind.YesNo)),
            RequiredText("35").Or(Contagion),
            OptionalText("37"),
            Required(
                "39",
                PartRule.Required("39.1", CodeLists.SickLeavePrognosis),
                PartRule.Optional("39.3", CodeLists.PrognosisDays)).Or(Contagion),
            Repeated("40", 1, 10, PartRule.Required("40.1", CodeLists.WorkMeasures)).Or(Contagion),
            OptionalText("44"),
        ],
        Checks =
        [
            .. SharedChecks.Basis,
            SharedChecks.Diagnoses,
            SharedChecks.Contact,
            SharedChecks.ExtraQuestions,
            new NotYesNeedsAnswers("27.1", AtLeastOnce: ["1", "28", "40"], Once: ["17", "35", "39"], FindingTexts.ContagionDenied),
            new CodeOnce("28.1", FindingTexts.OccupationTwice),
            new CodeNeedsAnswer("28.1", [CurrentWork], "29", FindingTexts.WorkNotDescribed),
            new AnswerNeedsCode("29", "28.1", [CurrentWork], Exactly: 1, FindingTexts.WorkNotAsked),
            new CodeOnce("32.1", FindingTexts.DegreeTwice),
            new PeriodsApart(),
            new CodeNeedsAnswer("32.1", CodeLists.PartialDegrees, "33", FindingTexts.WorkingTimeMissing, UnlessYes: "27.1"),
            new AnswerNeedsCode("33", "32.1", CodeLists.PartialDegrees, Exactly: null, FindingTexts.WorkingTimeNotAsked),
            new YesNeedsPart("33.1", "33.2", FindingTexts.WorkingTimeReasonMissing),
            new NoForbidsPart("33.1", "33.2", FindingTexts.WorkingTimeReasonNotAsked),
            new CodeNeedsPart("39.1", BackAfterDays, "39.3", FindingTexts.PrognosisDaysMissing),
            new PartNeedsCode("39.3", "39.1", BackAfterDays, FindingTexts.PrognosisDaysNotAsked),
            new CodeOnce("40.1", FindingTexts.MeasureTwice),
            new CodeAlone("40.1", NoMeasure, FindingTexts.NoMeasureAndOthers),
            new CodeForbidsAnswer("40.1", NoMeasure, "44", FindingTexts.NoMeasureDescribed),
        ],
        Facts =
        [
            .. FactRules.SickLeave(CodeLists.SickLeaveBasis),
            FactRules.Described("loh.treatmentsOngoing", "19.1"),
            FactRules.Described("loh.treatmentsPlanned", "20.1"),
            FactRules.Answered("loh.workPrognosis", "39.1", CodeLists.SickLeavePrognosis),
        ],
        Advice = [],
    };
}
