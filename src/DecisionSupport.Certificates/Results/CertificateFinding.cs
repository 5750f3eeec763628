namespace DecisionSupport.Certificates;

/// <summary>
/// One thing to know about a certificate: what is missing or wrong, where, and what to do about it.
/// Immutable and thread-safe. Never carries anything that was written in the certificate.
/// </summary>
public sealed record CertificateFinding
{
    internal CertificateFinding()
    {
    }

    /// <summary>Stable identifier of the text, for example <c>question-missing</c>.</summary>
    public required string Code { get; init; }

    /// <summary>
    /// Försäkringskassan's own number of the question (<c>17</c>), <c>8-14</c> for "at least one functional limitation",
    /// or <see langword="null"/> when the finding is about the document as a whole.
    /// </summary>
    public string? Question { get; init; }

    /// <summary>The part of the question (<c>17.1</c>), or <see langword="null"/> when it is about the whole question.</summary>
    public string? Answer { get; init; }

    /// <summary>Which one of several answers to a repeated question, as numbered in the certificate; otherwise <see langword="null"/>.</summary>
    public int? Instance { get; init; }

    /// <summary>What sort of thing it is.</summary>
    public required FindingKind Kind { get; init; }

    /// <summary>
    /// <see cref="Severity.Error"/> when the official rules of this certificate type refuse it; <see cref="Severity.Warning"/> (a remark) when they
    /// let it through, but a reader should know.
    /// </summary>
    public required Severity Severity { get; init; }

    /// <summary>What is wrong and what to do, in Swedish, on one line.</summary>
    public required string Text { get; init; }

    internal string EnglishText { get; init; } = "";

    /// <summary>The text in the wanted language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One line of text.</returns>
    public string TextIn(Language language) =>
        language == Language.English ? EnglishText : Text;
}
