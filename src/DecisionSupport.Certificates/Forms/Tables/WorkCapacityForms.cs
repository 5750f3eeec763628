using System.Collections.Immutable;
using DecisionSupport.Certificates.Checks.Counts;
using DecisionSupport.Certificates.Codes;
using DecisionSupport.Certificates.Facts;
using DecisionSupport.Certificates.Model;
using DecisionSupport.Certificates.Texts;
using static DecisionSupport.Certificates.Forms.QuestionRule;

namespace DecisionSupport.Certificates.Forms.Tables;

/// <summary>FK 7800 and FK 7801: nearly the same form, for sjukersättning and for aktivitetsersättning.</summary>
internal static class WorkCapacityForms
{
    public static FormRules Luse { get; } = Rules(
        CertificateType.Luse,
        lastMinor: 3,
        CodeLists.Investigations(occupationalHealth: true, schoolHealth: false),
        more: []) with
    {
        Advice = [TreatmentAdvice, AbilityAdvice],
    };

    public static FormRules LuaeNa { get; } = Rules(
        CertificateType.LuaeNa,
        lastMinor: 2,
        CodeLists.Investigations(occupationalHealth: true, schoolHealth: true),
        more: [OptionalText("24")]) with
    {
        Advice = [TreatmentAdvice, AbilityAdvice, new(FindingTexts.SuggestionsMissing, "24")],
    };

    private static Advice TreatmentAdvice => new(FindingTexts.TreatmentMissing, "18", "19", "20");

    private static Advice AbilityAdvice => new(FindingTexts.AbilitiesMissing, "23");

    private static FormRules Rules(CertificateType type, int lastMinor, CodeList investigations, ImmutableArray<QuestionRule> more) => new()
    {
        Type = type,
        Major = 1,
        LastMinor = lastMinor,
        Questions =
        [
            SharedQuestions.Basis(1, 4, CodeLists.StatementBasis),
            SharedQuestions.KnownSince,
            SharedQuestions.OtherInvestigations,
            SharedQuestions.Investigations(investigations),
            RequiredText("5"),
            SharedQuestions.Diagnoses,
            RequiredText("7"),
            .. LimitationAreas.Questions.Select(OptionalText),
            RequiredText("17"),
            OptionalText("18"),
            OptionalText("19"),
            OptionalText("20"),
            OptionalText("21"),
            RequiredText("22"),
            OptionalText("23"),
            .. more,
            OptionalText("25"),
            SharedQuestions.Contact,
            SharedQuestions.Revision,
        ],
        Checks =
        [
            .. SharedChecks.Basis,
            SharedChecks.KnownBeforeMeeting,
            .. SharedChecks.OtherInvestigations,
            SharedChecks.Diagnoses,
            .. SharedChecks.Revision,
            new AnyAnswered("8-14", LimitationAreas.Questions, FindingTexts.LimitationMissing),
            SharedChecks.Contact,
            SharedChecks.ExtraQuestions,
        ],
        Facts =
        [
            .. FactRules.Statement,
            FactRules.Described("loh.background", "5.1"),
            FactRules.Diagnoses,
            FactRules.Described("loh.diagnosisBasis", "7.1"),
            FactRules.RevisionNeeded,
            FactRules.LimitationAreas,
            FactRules.Described("loh.activityLimitations", "17.1"),
            FactRules.Described("loh.treatmentsCompleted", "18.1"),
            FactRules.Described("loh.treatmentsOngoing", "19.1"),
            FactRules.Described("loh.treatmentsPlanned", "20.1"),
            FactRules.Described("loh.workPrognosis", "22.1"),
            FactRules.Described("loh.abilities", "23.1"),
        ],
        Advice = [],
    };
}
