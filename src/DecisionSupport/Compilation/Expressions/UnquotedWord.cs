using System.Text.RegularExpressions;
using DecisionSupport.Feel;

namespace DecisionSupport.Compilation.Expressions;

/// <summary>A word of a fact with a hyphen that stands without its quotation marks: it is read as one name less another, and none of them is known.</summary>
internal static partial class UnquotedWord
{
    /// <summary>The word that an unknown name is part of, with where it begins in the expression; null when it is part of none.</summary>
    public static (string Word, int Start)? Around(FeelError error, string expression, IReadOnlySet<string> words)
    {
        if (error.Code != FeelErrorCode.UnknownName)
        {
            return null;
        }

        var found = Hyphenated().Matches(expression).FirstOrDefault(m => m.Index <= error.Position.Offset && error.Position.Offset < m.Index + m.Length);
        return found is not null && words.Contains(found.Value) ? (found.Value, found.Index) : null;
    }

    [GeneratedRegex(@"[\w.]+(-\w+)+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Hyphenated();
}
