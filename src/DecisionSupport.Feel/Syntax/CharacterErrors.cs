namespace DecisionSupport.Feel.Syntax;

/// <summary>Says what to write instead of a character that begins no token.</summary>
internal static class CharacterErrors
{
    public static FeelSyntaxException Unexpected(string text, int offset, FeelPosition position)
    {
        var character = char.IsHighSurrogate(text[offset]) && offset + 1 < text.Length ? text.Substring(offset, 2) : text.Substring(offset, 1);
        return new FeelSyntaxException(new FeelError(FeelErrorCode.Syntax, position, $"the character '{character}' has no meaning here", HintFor(text[offset])));
    }

    private static string? HintFor(char c) => c switch
    {
        '\'' or '`' or '‘' or '’' or '“' or '”' or '„' => "strings are written with double quotes: \"text\"",
        '!' => "negation is written not(x); inequality is written !=",
        '&' => "write 'and'",
        '|' => "write 'or'",
        '–' or '—' or '−' => "subtraction is written with an ordinary hyphen: -",
        '≤' => "write <=",
        '≥' => "write >=",
        '≠' => "write !=",
        '×' => "write *",
        '÷' => "write /",
        '%' => "write modulo(a, b) for the remainder",
        '^' => "exponentiation is written **",
        ';' => "separate arguments with commas",
        _ => null,
    };
}
