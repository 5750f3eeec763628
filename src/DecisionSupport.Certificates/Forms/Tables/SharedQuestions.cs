using DecisionSupport.Certificates.Codes;
using static DecisionSupport.Certificates.Forms.PartRule;
using static DecisionSupport.Certificates.Forms.QuestionRule;

namespace DecisionSupport.Certificates.Forms.Tables;

/// <summary>Questions that several forms ask in the same words.</summary>
internal static class SharedQuestions
{
    public static QuestionRule Basis(int min, int max, CodeList kinds) => Repeated(
        "1", min, max, PartRule.Required("1.1", kinds), PartRule.Required("1.2", PartKind.Date), PartRule.Optional("1.3", PartKind.Text));

    public static QuestionRule KnownSince { get; } = QuestionRule.Required("2", PartRule.Required("2.1", PartKind.Date));

    public static QuestionRule OtherInvestigations { get; } = QuestionRule.Required("3", PartRule.Required("3.1", PartKind.YesNo));

    public static QuestionRule Investigations(CodeList kinds) => Repeated(
        "4", 0, 3, PartRule.Required("4.1", kinds), PartRule.Required("4.2", PartKind.Date), PartRule.Required("4.3", PartKind.Text));

    public static QuestionRule Diagnoses { get; } = QuestionRule.Required(
        "6",
        PartRule.Required("6.1", PartKind.Text),
        PartRule.Required("6.2", PartKind.Diagnosis),
        Counted("6.3", PartKind.Text),
        Counted("6.4", PartKind.Diagnosis),
        Counted("6.5", PartKind.Text),
        Counted("6.6", PartKind.Diagnosis));

    public static QuestionRule Revision { get; } = QuestionRule.Required(
        "45", PartRule.Required("45.1", PartKind.YesNo), PartRule.Optional("45.2", PartKind.Text));

    public static QuestionRule Contact { get; } = QuestionRule.Optional(
        "26", PartRule.Required("26.1", PartKind.YesNo), PartRule.Optional("26.2", PartKind.Text));
}
