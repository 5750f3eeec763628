using System.Text.RegularExpressions;
using DecisionSupport.Authoring.Explanations;
using DecisionSupport.Diagnostics;

namespace DecisionSupport.Authoring;

/// <summary>What a code of a diagnostic means, as <c>docs/diagnostics.md</c> tells it with an example. Immutable.</summary>
public sealed partial class ExplainedCode
{
    private readonly DiagnosticKind _kind;

    private ExplainedCode(DiagnosticKind kind) => _kind = kind;

    /// <summary>Its heading on the page of diagnostics, as an anchor.</summary>
    public string Anchor => AnchorOf(_kind);

    /// <summary>What is wrong, in a few words.</summary>
    public string TitleIn(Language language) => language == Language.Swedish ? SwedishWords.Of(_kind.Code)?.Title ?? _kind.Title : _kind.Title;

    /// <summary>What to do.</summary>
    public string CureIn(Language language) => language == Language.Swedish ? SwedishWords.Of(_kind.Code)?.Cure ?? _kind.Cure : _kind.Cure;

    /// <summary>What a check says of a place, in a language; in English where it has no Swedish.</summary>
    /// <param name="diagnostic">What it says.</param>
    /// <param name="language">The language.</param>
    public static string MessageOf(Diagnostic diagnostic, Language language)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        return language == Language.Swedish ? diagnostic.SwedishMessage ?? SwedishMessages.Of(diagnostic.Message) ?? diagnostic.Message : diagnostic.Message;
    }

    /// <summary>What a code means; null when it is none of ours.</summary>
    public static ExplainedCode? Find(string code) => ExplainedKinds.All.FirstOrDefault(k => k.Code == code) is { } kind ? new ExplainedCode(kind) : null;

    // As the places where Markdown is read make anchors of headings.
    internal static string AnchorOf(DiagnosticKind kind) => NoAnchor().Replace($"{kind.Code} {kind.Title}".ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex(@"[^\p{L}\d\- ]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NoAnchor();
}
