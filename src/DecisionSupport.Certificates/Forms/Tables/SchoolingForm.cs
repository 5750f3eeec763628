using DecisionSupport.Certificates.Codes;
using DecisionSupport.Certificates.Facts;
using DecisionSupport.Certificates.Model;
using static DecisionSupport.Certificates.Forms.QuestionRule;

namespace DecisionSupport.Certificates.Forms.Tables;

/// <summary>FK 7802, for aktivitetsersättning during prolonged schooling.</summary>
internal static class SchoolingForm
{
    public static FormRules LuaeFs { get; } = new()
    {
        Type = CertificateType.LuaeFs,
        Major = 1,
        LastMinor = 1,
        Questions =
        [
            SharedQuestions.Basis(1, 4, CodeLists.StatementBasis),
            SharedQuestions.KnownSince,
            SharedQuestions.OtherInvestigations,
            SharedQuestions.Investigations(CodeLists.Investigations(occupationalHealth: false, schoolHealth: true)),
            SharedQuestions.Diagnoses,
            RequiredText("15"),
            RequiredText("16"),
            OptionalText("25"),
            SharedQuestions.Contact,
        ],
        Checks =
        [
            .. SharedChecks.Basis,
            SharedChecks.KnownBeforeMeeting,
            .. SharedChecks.OtherInvestigations,
            SharedChecks.Diagnoses,
            SharedChecks.Contact,
            SharedChecks.ExtraQuestions,
        ],
        Facts =
        [
            .. FactRules.Statement,
            FactRules.Diagnoses,
            FactRules.Described("loh.schoolOnset", "15.1"),
            FactRules.Described("loh.schoolImpact", "16.1"),
        ],
        Advice = [],
    };
}
