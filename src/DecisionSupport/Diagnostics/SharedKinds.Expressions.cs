namespace DecisionSupport.Diagnostics;

internal static partial class SharedKinds
{
    public static readonly DiagnosticKind ExpressionType = new(
        "DS0302", Severity.Error, "Types do not fit",
        "A comparison or calculation of things that cannot be compared, such as a date and a number, or a word that the fact never has.",
        "Correct the expression; the message says which types met.");

    public static readonly DiagnosticKind UnknownName = new(
        "DS0303", Severity.Error, "An unknown name",
        "The expression names something that does not exist, or that it cannot see there.",
        "Correct the name; the message names the nearest, or says why it cannot be used here.");

    public static readonly DiagnosticKind NotAllowedInRules = new(
        "DS0305", Severity.Error, "Not allowed in rules",
        "Something that FEEL has and rules must not use: the clock, or an outcome where it could change its mind.",
        "Use asOf for the day; ask about criteria instead of outcomes.");
}
