using System.Text;

namespace DecisionSupport.Feel.Functions.Texts.Patterns;

/// <summary>The flag x: white space outside classes means nothing, even after a backslash.</summary>
internal static class PatternBlanks
{
    public static string Remove(string pattern)
    {
        var text = new StringBuilder(pattern.Length);
        var depth = 0;
        var isEscaped = false;
        foreach (var c in pattern)
        {
            if (depth == 0 && c is ' ' or '\t' or '\n' or '\r')
            {
                continue;
            }

            depth += isEscaped ? 0 : c == '[' ? 1 : c == ']' ? -1 : 0;
            isEscaped = c == '\\' && !isEscaped;
            text.Append(c);
        }

        return text.ToString();
    }
}
