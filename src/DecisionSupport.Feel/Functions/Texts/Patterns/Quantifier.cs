namespace DecisionSupport.Feel.Functions.Texts.Patterns;

/// <summary>How often, in braces: <c>{2}</c>, <c>{2,}</c> or <c>{2,5}</c>. .NET reads anything else as plain text; XPath has an error.</summary>
internal static class Quantifier
{
    /// <summary>The length with both braces; 0 where it is not one.</summary>
    public static int LengthOf(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf('}');
        if (end < 2)
        {
            return 0;
        }

        var inside = text[1..end];
        var comma = inside.IndexOf(',');
        var isOne = comma < 0
            ? IsNumber(inside)
            : IsNumber(inside[..comma]) && (comma == inside.Length - 1 || IsNumber(inside[(comma + 1)..]));
        return isOne ? end + 1 : 0;
    }

    private static bool IsNumber(ReadOnlySpan<char> text) => text.Length > 0 && !text.ContainsAnyExceptInRange('0', '9');
}
