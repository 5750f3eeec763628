namespace DecisionSupport.Diagnostics;

internal static partial class SharedKinds
{
    public static readonly DiagnosticKind DuplicateId = new(
        "DS0101", Severity.Error, "Two things have the same id",
        "An id names one thing; with two, nobody could say which is meant.",
        "Give one of them another id, or take it away.");

    public static readonly DiagnosticKind BadId = new(
        "DS0102", Severity.Error, "An id is badly formed",
        "Ids are letters and digits, a–z without å ä ö, so that expressions can name them.",
        "Write the id as the message says.");

    public static readonly DiagnosticKind UnknownParty = new(
        "DS0109", Severity.Error, "Nobody is declared",
        "Facts are asked of somebody, steps are taken by somebody and questions are put to an expert, but the rule book does not say who they are.",
        "Declare the parties under parties in rule-book.yaml, and the expert under expert.");
}
