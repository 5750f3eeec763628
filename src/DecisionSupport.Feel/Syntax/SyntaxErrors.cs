namespace DecisionSupport.Feel.Syntax;

/// <summary>Texts of syntax errors: what was found, what was expected, what to do.</summary>
internal static class SyntaxErrors
{
    public static FeelSyntaxException Expected(string expected, Token previous, Token found) =>
        NameWithSpaces(previous, found) ?? At(
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
        : found.Text is "AND" or "OR" ? At(found.Position, $"'{found.Text}' is no operator", $"write {found.Text.ToLowerInvariant()}")
        : found.Text == "?" ? At(found.Position, "'?' does not choose between two values", "write if ... then ... else ...")
        : At(
            previous.Position.To(found.Position),
            $"names with spaces are not supported: '{previous.Text} {found.Text}'",
            "write the name as one word");

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
