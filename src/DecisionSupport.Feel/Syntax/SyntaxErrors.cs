namespace DecisionSupport.Feel.Syntax;

/// <summary>Texts of syntax errors: what was found, what was expected, what to do.</summary>
internal static class SyntaxErrors
{
    public static FeelSyntaxException Expected(string expected, Token previous, Token found) =>
        NoOperator(found) ?? NameWithSpaces(previous, found) ?? At(
            found.Position,
            $"expected {expected} but found {found.Describe()}",
            LeftOverHint(previous, found));

    public static FeelSyntaxException ExpectedExpression(Token previous, Token found) =>
        At(found.Position, $"expected an expression but found {found.Describe()}", OperatorHint(previous, found) ?? ExpressionHint(found));

    public static FeelSyntaxException LeftOver(Token previous, Token found) =>
        Expected("an operator or the end of the expression", previous, found);

    public static FeelSyntaxException TooDeep(FeelPosition position, int limit) =>
        At(position, $"the expression is nested deeper than {limit} levels", "split it into smaller definitions");

    public static FeelSyntaxException At(FeelPosition position, string message, string? hint = null) =>
        new(new FeelError(FeelErrorCode.Syntax, position, message, hint));

    /// <summary>Two names in a row are most likely one name of two words.</summary>
    public static FeelSyntaxException? NameWithSpaces(
        Token previous,
        Token found) => previous.Kind != TokenKind.Name || found.Kind != TokenKind.Name ? null
        : previous.Text == "not" ? At(previous.Position, "'not' stands without brackets", "negation is written not(x)")
        : previous.Text is "inte" or "icke" ? At(previous.Position, $"'{previous.Text}' is no operator", "negation is written not(x)")
        : found.Text == "?" ? At(found.Position, "'?' does not choose between two values", "write if ... then ... else ...")
        : At(
            previous.Position.To(found.Position),
            $"names with spaces are not supported: '{previous.Text} {found.Text}'",
            "write the name as one word");

    /// <summary>Words that look like a function of several words, one of them misspelt.</summary>
    public static FeelSyntaxException UnknownFunction(FeelPosition position, string words, string meant) =>
        At(position, $"unknown function '{words}'", $"did you mean '{meant}'?");

    // As other languages, and Swedish, write it.
    private static FeelSyntaxException? NoOperator(Token found)
    {
        var meant = found.Kind != TokenKind.Name ? null : found.Text switch
        {
            "AND" or "och" => "and",
            "OR" or "eller" => "or",
            _ => null,
        };
        return meant is null ? null : At(found.Position, $"'{found.Text}' is no operator", $"write {meant}");
    }

    private static string? LeftOverHint(Token previous, Token found) => found.Text switch
    {
        "then" or "else" => "a condition is written if ... then ... else ...",
        ")" or "]" or "}" => "there is one closing bracket too many, or an opening one is missing",
        "," when previous.Kind == TokenKind.Number => "decimals are written with a point, as 24.5",
        _ when found.Kind == TokenKind.String => "separate values with commas",
        _ => OperatorHint(previous, found),
    };

    private static string? OperatorHint(Token previous, Token found) => (previous.Text, found.Text) switch
    {
        ("=", "=") => "equality is written with one =",
        ("<", ">") => "inequality is written !=",
        ("=", "<") => "write <=",
        ("=", ">") => "write >=",
        _ => null,
    };

    private static string? ExpressionHint(Token found) => found.Text switch
    {
        "then" or "else" or "return" or "satisfies" => $"something is missing before '{found.Text}'",
        _ => found.Kind == TokenKind.End ? "the expression is not finished" : null,
    };
}
