using System.Text.RegularExpressions;
using DecisionSupport.Authoring.Explanations;
using DecisionSupport.Diagnostics;

namespace DecisionSupport.Authoring;

/// <summary>What a code of a diagnostic means, as <c>docs/diagnostics.md</c> tells it with an example. Immutable.</summary>
public sealed partial class ExplainedCode
{
    private ExplainedCode(DiagnosticKind kind) => (Title, Cure, Anchor) = (kind.Title, kind.Cure, AnchorOf(kind));

    /// <summary>What is wrong, in a few words.</summary>
    public string Title { get; }

    /// <summary>What to do.</summary>
    public string Cure { get; }

    /// <summary>Its heading on the page of diagnostics, as an anchor.</summary>
    public string Anchor { get; }

    /// <summary>What a code means; null when it is none of ours.</summary>
    public static ExplainedCode? Find(string code) => ExplainedKinds.All.FirstOrDefault(k => k.Code == code) is { } kind ? new ExplainedCode(kind) : null;

    // As the places where Markdown is read make anchors of headings.
    internal static string AnchorOf(DiagnosticKind kind) => NoAnchor().Replace($"{kind.Code} {kind.Title}".ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex(@"[^\p{L}\d\- ]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NoAnchor();
}
