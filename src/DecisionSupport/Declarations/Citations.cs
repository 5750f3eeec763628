using System.Text.RegularExpressions;

namespace DecisionSupport.Declarations;

/// <summary>How the rule book's sources are cited, so that no line is broken inside a citation. Immutable.</summary>
/// <param name="begin">Words that a number follows: <c>SFB</c> of <c>SFB 33:6</c>.</param>
/// <param name="goOn">Words that a citation goes on with: <c>ref.</c> of <c>HFD 2011 ref. 63</c>.</param>
internal sealed class Citations(ImmutableArray<string> begin, ImmutableArray<string> goOn)
{
    private readonly Lazy<Regex?> _pattern = new(() => begin.IsEmpty ? null : Pattern(begin, goOn));

    public static Citations None { get; } = new([], []);

    /// <summary>The text, its citations kept together by another space than the ordinary.</summary>
    public string KeepTogether(string text, char space) => _pattern.Value?.Replace(text, citation => citation.Value.Replace(' ', space)) ?? text;

    private static Regex Pattern(ImmutableArray<string> begin, ImmutableArray<string> goOn)
    {
        var more = goOn.IsEmpty ? "" : $@"(?: (?:{Any(goOn)}) \d+)?";
        return new Regex($@"\b(?:{Any(begin)}) \d\S*{more}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, TimeSpan.FromMinutes(1));
    }

    private static string Any(ImmutableArray<string> words) => string.Join('|', words.Select(Regex.Escape));
}
