using DecisionSupport.Diagnostics;

namespace DecisionSupport;

/// <summary>Something wrong, or worth a look, in a rule file or a snapshot. Immutable.</summary>
/// <param name="Code">The stable code, <c>DS</c> and four digits; of a certificate file a word of its own, such as <c>too-large</c>.</param>
/// <param name="Severity">Whether the input can be used all the same.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Message">What is wrong and what to do, in English, without any fact value.</param>
public sealed record Diagnostic(string Code, Severity Severity, Place Place, string Message)
{
    /// <summary>The message in Swedish, or null: rule files are written by people who read English, but certificates are handed in by all.</summary>
    public string? SwedishMessage { get; init; }

    /// <summary>The name that is the cause, where others may suffer from the same; null where nobody else does.</summary>
    internal string? About { get; init; }

    /// <summary>The message in a language; in English where it has no Swedish.</summary>
    public string MessageIn(Language language) => language == Language.Swedish ? SwedishMessage ?? Message : Message;

    /// <summary>The diagnostic as one line: <c>path(line,col): error DS0123: message</c>.</summary>
    public override string ToString() =>
        $"{Place}: {Severity.Word()} {Code}: {Message}";
}
