using System.Globalization;
using DecisionSupport.Feel.Syntax.Nodes;

namespace DecisionSupport.Feel.Syntax;

internal sealed partial class Parser
{
    /// <summary>Paths, filters and calls, after <paramref name="first"/> when that has been read already.</summary>
    private FeelNode ParsePostfix(FeelNode? first)
    {
        var node = first ?? ParsePrimary();
        while (true)
        {
            if (Current.IsSymbol("."))
            {
                Advance();
                var name = ParseMemberName();
                node = Checked(new PathNode(Since(node.Position), node, name));
            }
            else if (Current.IsSymbol("[") && !BracketClosesRange())
            {
                Advance();
                var predicate = ParseExpression();
                Expect("]");
                node = Checked(new FilterNode(Since(node.Position), node, predicate));
            }
            else if (Current.IsSymbol("("))
            {
                node = ParseCall(node);
            }
            else
            {
                return node;
            }
        }
    }

    private FeelNode ParsePrimary()
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Number:
                Advance();
                return NumberLiteral(token.Position, token.Text);
            case TokenKind.String:
                Advance();
                return new LiteralNode(token.Position, FeelValue.From(token.Text));
            case TokenKind.Name:
                return ParseName();
            case TokenKind.Keyword:
                return ParseKeyword(token);
            case TokenKind.Symbol:
                return ParseSymbol(token);
            default:
                throw SyntaxErrors.ExpectedExpression(_next > 0 ? Previous : token, token);
        }
    }

    private FeelNode ParseKeyword(Token token)
    {
        switch (token.Text)
        {
            case "true" or "false":
                Advance();
                return new LiteralNode(token.Position, FeelValue.From(token.Text == "true"));
            case "null":
                Advance();
                return new LiteralNode(token.Position, FeelValue.Null);
            case "if":
                return ParseIf();
            case "for":
                return ParseFor();
            case "some" or "every":
                return ParseQuantified();
            case "function":
                return ParseFunction();
            case "and" or "or" when Peek(1).IsSymbol("("):
                Advance();
                return new NameNode(token.Position, token.Text);
            default:
                throw SyntaxErrors.ExpectedExpression(_next > 0 ? Previous : token, token);
        }
    }

    private FeelNode ParseSymbol(Token token)
    {
        if (ComparisonOf(token) is { } comparison && !FollowsComparison())
        {
            Advance();
            var operand = ParseAdditive();
            return Checked(new UnaryTestNode(Since(token.Position), comparison, operand));
        }

        switch (token.Text)
        {
            case "-":
                Advance();
                var number = Advance();
                return NumberLiteral(token.Position.To(number.Position), "-" + number.Text);
            case "(":
                return ParseParenthesis();
            case "[":
                return ParseListOrRange();
            case "]":
                return ParseRangeFrom(Advance().Position, startIncluded: false, ParseExpression());
            case "{":
                return ParseContext();
            case "@":
                Advance();
                return Current.Kind == TokenKind.String
                    ? new AtLiteralNode(token.Position.To(Current.Position), Advance().Text)
                    : throw SyntaxErrors.Expected("a string such as \"2026-01-31\" after @", token, Current);
            default:
                throw SyntaxErrors.ExpectedExpression(_next > 0 ? Previous : token, token);
        }
    }

    private bool FollowsComparison() => _next > 0 && ComparisonOf(Previous) is not null;

    private static LiteralNode NumberLiteral(FeelPosition position, string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? new LiteralNode(position, FeelValue.From(number))
            : throw SyntaxErrors.At(position, $"the number {text} is too large", "numbers have up to 28 digits");
}
