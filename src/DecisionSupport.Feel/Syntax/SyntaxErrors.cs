using DecisionSupport.Feel.Syntax.Nodes;

namespace DecisionSupport.Feel.Syntax;

/// <summary>Texts of syntax errors: what was found, what was expected, what to do.</summary>
internal static class SyntaxErrors
{
    public static FeelSyntaxException Expected(string expected, Token previous, Token found) =>
        At(found.Position, $"expected {expected} but found {found.Describe()}", TwoWordHint(previous, found));

    public static FeelSyntaxException ExpectedExpression(Token found) =>
        At(found.Position, $"expected an expression but found {found.Describe()}", ExpressionHint(found));

    public static FeelSyntaxException LeftOver(FeelNode complete, Token previous, Token found)
    {
        if (complete is NameNode && found.Kind == TokenKind.Name)
        {
            return At(
                previous.Position.To(found.Position),
                $"names with spaces are not supported: '{previous.Text} {found.Text}'",
                "write the name as one word");
        }

        return At(found.Position, $"expected an operator or the end of the expression but found {found.Describe()}", LeftOverHint(previous, found));
    }

    public static FeelSyntaxException TooDeep(FeelPosition position, int limit) =>
        At(position, $"the expression is nested deeper than {limit} levels", "split it into smaller definitions");

    public static FeelSyntaxException At(FeelPosition position, string message, string? hint = null) => new(new FeelError(position, message, hint));

    private static string? TwoWordHint(Token previous, Token found) => previous.Kind == TokenKind.Name && found.Kind == TokenKind.Name
        ? $"names with spaces are not supported: '{previous.Text} {found.Text}'"
        : LeftOverHint(previous, found);

    private static string? LeftOverHint(Token previous, Token found) => found.Text switch
    {
        "=" when previous.IsSymbol("=") => "equality is written with one =",
        ">" when previous.IsSymbol("<") => "inequality is written !=",
        "then" or "else" => "a condition is written if ... then ... else ...",
        ")" or "]" or "}" => "there is one closing bracket too many, or an opening one is missing",
        _ => found.Kind == TokenKind.String ? "separate values with commas" : null,
    };

    private static string? ExpressionHint(Token found) => found.Text switch
    {
        "=" => "equality is written with one =",
        "then" or "else" or "return" or "satisfies" => $"something is missing before '{found.Text}'",
        _ => found.Kind == TokenKind.End ? "the expression is not finished" : null,
    };
}
