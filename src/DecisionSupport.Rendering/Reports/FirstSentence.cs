namespace DecisionSupport.Rendering.Reports;

/// <summary>Cuts a text after its first sentence: what comes after it can be read in the whole answer.</summary>
internal static class FirstSentence
{
    public static string Of(string text)
    {
        for (var i = 0; i + 2 < text.Length; i++)
        {
            if (text[i] is '.' or '?' or '!' && text[i + 1] == ' ' && char.IsUpper(text[i + 2]))
            {
                return text[..(i + 1)];
            }
        }

        return text;
    }
}
