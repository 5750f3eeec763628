namespace DecisionSupport.Certificates;

/// <summary>Why a file could not be read as a certificate. Never repeats what the file says. Immutable and thread-safe.</summary>
public sealed record CertificateReadError
{
    internal CertificateReadError()
    {
    }

    /// <summary>Stable identifier, for example <c>too-large</c> or <c>unknown-type</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The line, counted from 1, or <see langword="null"/> when the error has no place.</summary>
    public int? Line { get; init; }

    /// <summary>The column, counted from 1 (in bytes for JSON), or <see langword="null"/> when the error has no place.</summary>
    public int? Column { get; init; }

    /// <summary>What is wrong and what to do, in Swedish, on one line.</summary>
    public required string Text { get; init; }

    internal string EnglishText { get; init; } = "";

    /// <summary>The text in the wanted language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One line of text.</returns>
    public string TextIn(CertificateLanguage language) =>
        language == CertificateLanguage.English ? EnglishText : Text;

    /// <summary>The place, the code and the Swedish text on one line.</summary>
    /// <returns>For example <c>(3,14): xml-malformed: …</c>.</returns>
    public override string ToString() => Line is null ? $"{Code}: {Text}" : $"({Line},{Column}): {Code}: {Text}";
}
