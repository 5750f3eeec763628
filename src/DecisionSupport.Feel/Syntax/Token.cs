namespace DecisionSupport.Feel.Syntax;

internal enum TokenKind
{
    End,
    Name,
    Keyword,
    Number,
    String,
    Symbol,
}

/// <summary>The content of a string token is unescaped; of all others it is the text as written.</summary>
internal readonly record struct Token(TokenKind Kind, string Text, FeelPosition Position)
{
    public bool IsWord => Kind is TokenKind.Name or TokenKind.Keyword;

    public bool IsSymbol(string symbol) => Kind == TokenKind.Symbol && Text == symbol;

    public bool IsKeyword(string keyword) => Kind == TokenKind.Keyword && Text == keyword;

    public string Describe() => Kind switch
    {
        TokenKind.End => "the end of the expression",
        TokenKind.String => "a string",
        TokenKind.Number => $"the number {Text}",
        _ => $"'{Text}'",
    };
}
