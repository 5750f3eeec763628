namespace DecisionSupport.Diagnostics;

/// <summary>The kinds of diagnostics that several checks tell, or a package above. One that a single check tells stands beside it.</summary>
internal static partial class SharedKinds
{
    public static readonly DiagnosticKind Unreadable = new(
        "DS0001", Severity.Error, "A file or folder cannot be read",
        "It is not there, it is something else than it should be, or you may not read it.",
        "Check the path. Name the folder that holds vocabulary, sources and one folder per rule set.");

    public static readonly DiagnosticKind Empty = new(
        "DS0002", Severity.Error, "A file is empty",
        "There is nothing in the file but blanks and comments.",
        "Write what the file is for, or delete it.");

    public static readonly DiagnosticKind TooLarge = new(
        "DS0003", Severity.Error, "Something is too large",
        "A file, a folder or a number of things is beyond what is read. The limits keep a mistake from stopping the tool.",
        "Check that it is the right file; otherwise divide it.");

    public static readonly DiagnosticKind WrongEncoding = new(
        "DS0004", Severity.Error, "A file is in the wrong encoding",
        "Files are UTF-8; this one is something else.",
        "Save the file as UTF-8 in your editor.");

    public static readonly DiagnosticKind Syntax = new(
        "DS0005", Severity.Error, "A file is not YAML",
        "The file breaks the rules of YAML, so nothing in it can be read.",
        "Look at the line told and the one before it. The usual causes: a tab, a missing space after a colon, a text with a colon that is not in quotes.");

    public static readonly DiagnosticKind TooDeep = new(
        "DS0006", Severity.Error, "Lists and mappings lie too deep in one another",
        "Rules are never nested so deep; it is a slip, or no rule file.",
        "Check the brackets and the indentation.");

    public static readonly DiagnosticKind DuplicateKey = new(
        "DS0008", Severity.Error, "A key stands twice",
        "The same key stands twice in one mapping, so one of the values would be lost.",
        "Keep one of them.");

    public static readonly DiagnosticKind UnknownKey = new(
        "DS0009", Severity.Error, "An unknown key",
        "The key means nothing there, and what stands under it would be passed over.",
        "Correct it; the message names the nearest key.");

    public static readonly DiagnosticKind MissingKey = new(
        "DS0010", Severity.Error, "A key is missing",
        "Something that every such thing must have is not there.",
        "Add it.");

    public static readonly DiagnosticKind WrongKind = new(
        "DS0011", Severity.Error, "A value is of the wrong kind",
        "A date, a number, a list, a mapping or a text was expected.",
        "Write it as the message says.");

    public static readonly DiagnosticKind WrongValue = new(
        "DS0012", Severity.Error, "A value is none of those it may be",
        "The word is not in the closed list, or the values contradict each other.",
        "Choose one of those that the message names.");
}
