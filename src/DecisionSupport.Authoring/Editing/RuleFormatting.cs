using System.Text;
using DecisionSupport.Authoring.Editing;

namespace DecisionSupport.Authoring;

/// <summary>
/// Tidies the text of a rule file where nobody can be of two minds: no blanks at the end of a line, lines that end in a line feed, one at the end of the file, and never two
/// empty lines together. Indentation and line breaks are the author's. Thread-safe.
/// </summary>
public static class RuleFormatting
{
    /// <summary>The tidy text; the text itself where it is no YAML, or where tidying would change what it says.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tidy = Tidied(text);
        return FileScalars.TryRead(text) is { } before && FileScalars.TryRead(tidy) is { } after && before.Select(s => (s.Value, s.IsKey)).SequenceEqual(after.Select(s => (s.Value, s.IsKey))) ? tidy : text;
    }

    private static string Tidied(string text)
    {
        var tidy = new StringBuilder(text.Length);
        var wasEmpty = true;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var trimmed = line.TrimEnd();
            if (!trimmed.IsEmpty || !wasEmpty)
            {
                tidy.Append(trimmed).Append('\n');
            }

            wasEmpty = trimmed.IsEmpty;
        }

        while (tidy.Length > 1 && tidy[^1] == '\n' && tidy[^2] == '\n')
        {
            tidy.Length--;
        }

        return tidy.ToString();
    }
}
