namespace DecisionSupport.Diagnostics;

internal static partial class SharedKinds
{
    public static readonly DiagnosticKind WrongFileName = new(
        "DS0204", Severity.Error, "A file lies or is named otherwise than it should",
        "A version lies in the folder of its rule set and is named by its first day. Other files are not read.",
        "Rename or move the file.");

    public static readonly DiagnosticKind UnknownAmended = new(
        "DS0205", Severity.Error, "A version amends what is not there",
        "The version or the criterion that it builds on does not exist.",
        "Correct the date under amends, or the id under after.");

    public static readonly DiagnosticKind UnknownRuleSet = new(
        "DS0207", Severity.Error, "A rule set that does not exist or is not used",
        "uses, or brings, names a rule set that is not there for it.",
        "Correct the id, or name the rule set under uses.");

    public static readonly DiagnosticKind ChangesWhatHolds = new(
        "DS0212", Severity.Error, "A folder laid over would change what holds",
        "The folder gives a parameter a value on a day that has one, or a rule set a version that does not begin after the last one below. Answers that rest on those days would change, and nobody would see it.",
        "Add values for days that have none, and versions that begin after the last one below. What is wrong below is corrected there.");
}
