namespace DecisionSupport.Feel.Functions.Texts;

/// <summary>Counts and cuts texts by Unicode code points instead of UTF-16 units.</summary>
internal static class CodePoints
{
    public static int Count(string text)
    {
        var count = text.Length;
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i]))
            {
                count--;
                i++;
            }
        }

        return count;
    }

    public static string Slice(string text, int skipped, int taken)
    {
        var start = Advance(text, 0, skipped);
        return text[start..Advance(text, start, taken)];
    }

    private static int Advance(string text, int index, int codePoints)
    {
        for (; codePoints > 0; codePoints--)
        {
            index += index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]) ? 2 : 1;
        }

        return index;
    }
}
