using System.Text.RegularExpressions;
using DecisionSupport.Feel;

namespace DecisionSupport.Compilation.Expressions;

/// <summary>A word of a fact with a hyphen that stands without its quotation marks: it is read as one name less another, and not all of them are known.</summary>
/// <param name="Word">The word.</param>
/// <param name="Start">Where it begins in the expression.</param>
internal sealed partial record UnquotedWord(string Word, int Start)
{
    /// <summary>The words that unknown names are parts of, in the order of the expression.</summary>
    public static IReadOnlyList<UnquotedWord> In(string expression, IEnumerable<FeelError> errors, IReadOnlySet<string> words)
    {
        var unknown = errors.Where(e => e.Code == FeelErrorCode.UnknownName).ToList();
        return unknown.Count == 0 ? [] :
        [
            .. Hyphenated().Matches(expression).Where(m => words.Contains(m.Value)).Select(m => new UnquotedWord(m.Value, m.Index)).Where(w => unknown.Exists(w.Holds)),
        ];
    }

    /// <summary>Whether an error is of a part of it: of a name that is not known, or of one that is and means something else, as that of a function.</summary>
    public bool Holds(FeelError error) => Start <= error.Position.Offset && error.Position.Offset < Start + Word.Length;

    [GeneratedRegex(@"[\w.]+(-\w+)+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Hyphenated();
}
