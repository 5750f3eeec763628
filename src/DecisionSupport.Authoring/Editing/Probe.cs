namespace DecisionSupport.Authoring.Editing;

/// <summary>
/// Texts in which a word that nobody writes stands where somebody is writing, mended so that one of them can be read: the one reader of YAML then tells where it stands.
/// </summary>
internal static class Probe
{
    public const string Word = "zqprobe";

    public static IEnumerable<string> Attempts(string text, int offset)
    {
        var (start, end) = (offset, offset);
        while (start > 0 && IsOfWord(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && IsOfWord(text[end]))
        {
            end++;
        }

        var before = text[..start];
        var lineEnd = text.IndexOf('\n', offset) is >= 0 and var found ? found : text.Length;
        var line = before[(before.LastIndexOf('\n') + 1)..];
        var closed = before + Word + Closers(line);
        var key = $"{before}{Word}: x{Closers(line)}";
        foreach (var rest in (string[])[text[lineEnd..], ""])
        {
            yield return before + Word + text[end..lineEnd] + rest;
            yield return closed + rest;
            yield return key + rest;
        }
    }

    private static bool IsOfWord(char letter) => char.IsLetterOrDigit(letter) || letter is '_' or '.';

    // Quotation marks and brackets that the line leaves open, inside out.
    private static string Closers(string line)
    {
        var open = new Stack<char>();
        foreach (var letter in line)
        {
            if (open.TryPeek(out var inner) && inner == letter)
            {
                open.Pop();
            }
            else if (inner is not ('"' or '\''))
            {
                switch (letter)
                {
                    case '"' or '\'':
                        open.Push(letter);
                        break;
                    case '[':
                        open.Push(']');
                        break;
                    case '{':
                        open.Push('}');
                        break;
                }
            }
        }

        return string.Concat(open);
    }
}
