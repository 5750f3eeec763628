using System.Collections.Immutable;
using DecisionSupport.Feel.Operators;
using DecisionSupport.Feel.Syntax.Nodes;

namespace DecisionSupport.Feel.Syntax;

internal sealed partial class Parser
{
    private FeelNode ParseExpression()
    {
        Enter();
        var node = ParseDisjunction();
        Leave();
        return node;
    }

    private FeelNode ParseDisjunction()
    {
        var first = ParseConjunction();
        if (!Current.IsKeyword("or"))
        {
            return first;
        }

        var operands = ImmutableArray.CreateBuilder<FeelNode>();
        operands.Add(first);
        while (TryTakeKeyword("or"))
        {
            operands.Add(ParseConjunction());
        }

        return Checked(new OrNode(Since(first.Position), operands.DrainToImmutable()));
    }

    private FeelNode ParseConjunction()
    {
        var first = ParseComparison();
        if (!Current.IsKeyword("and"))
        {
            return first;
        }

        var operands = ImmutableArray.CreateBuilder<FeelNode>();
        operands.Add(first);
        while (TryTakeKeyword("and"))
        {
            operands.Add(ParseComparison());
        }

        return Checked(new AndNode(Since(first.Position), operands.DrainToImmutable()));
    }

    private FeelNode ParseComparison()
    {
        var left = ParseAdditive();
        while (true)
        {
            if (ComparisonOf(Current) is { } comparison)
            {
                Advance();
                var right = ParseAdditive();
                left = Checked(new ComparisonNode(Since(left.Position), comparison, left, right));
            }
            else if (TryTakeKeyword("between"))
            {
                var low = ParseAdditive();
                ExpectKeyword("and");
                var high = ParseAdditive();
                left = Checked(new BetweenNode(Since(left.Position), left, low, high));
            }
            else if (TryTakeKeyword("in"))
            {
                var hasParentheses = Current.IsSymbol("(");
                var tests = ParseTests();
                left = Checked(new InNode(Since(left.Position), left, tests) { HasParentheses = hasParentheses });
            }
            else
            {
                return left;
            }
        }
    }

    /// <summary>An operand of a comparison, beginning with <paramref name="first"/> when that has been read already.</summary>
    private FeelNode ParseAdditive(FeelNode? first = null)
    {
        var left = ParseMultiplicative(first);
        while (Current.Kind == TokenKind.Symbol && Current.Text is "+" or "-")
        {
            var kind = Advance().Text == "+" ? ArithmeticOperator.Add : ArithmeticOperator.Subtract;
            var right = ParseMultiplicative();
            left = Checked(new ArithmeticNode(Since(left.Position), kind, left, right));
        }

        return left;
    }

    private FeelNode ParseMultiplicative(FeelNode? first = null)
    {
        var left = ParsePower(first);
        while (Current.Kind == TokenKind.Symbol && Current.Text is "*" or "/")
        {
            var kind = Advance().Text == "*" ? ArithmeticOperator.Multiply : ArithmeticOperator.Divide;
            var right = ParsePower();
            left = Checked(new ArithmeticNode(Since(left.Position), kind, left, right));
        }

        return left;
    }

    private FeelNode ParsePower(FeelNode? first = null)
    {
        var left = ParseNegation(first);
        while (TryTake("**"))
        {
            var right = ParseNegation();
            left = Checked(new ArithmeticNode(Since(left.Position), ArithmeticOperator.Power, left, right));
        }

        return left;
    }

    private FeelNode ParseNegation(FeelNode? first = null)
    {
        if (first is not null || !Current.IsSymbol("-") || Peek(1).Kind == TokenKind.Number)
        {
            return ParseInstanceOf(first);
        }

        Enter();
        var start = Advance().Position;
        var operand = ParseNegation();
        Leave();
        return Checked(new NegationNode(Since(start), operand));
    }

    private FeelNode ParseInstanceOf(FeelNode? first)
    {
        var value = ParsePostfix(first);
        while (Current.IsKeyword("instance"))
        {
            Advance();
            if (Current.Text != "of")
            {
                throw SyntaxErrors.Expected("'of'", Previous, Current);
            }

            Advance();
            var (target, text) = ParseType();
            value = Checked(new InstanceOfNode(Since(value.Position), value, target, text));
        }

        return value;
    }

    private static ComparisonOperator? ComparisonOf(Token token) => token.Kind != TokenKind.Symbol ? null : token.Text switch
    {
        "=" => ComparisonOperator.Equal,
        "!=" => ComparisonOperator.NotEqual,
        "<" => ComparisonOperator.Less,
        "<=" => ComparisonOperator.LessOrEqual,
        ">" => ComparisonOperator.Greater,
        ">=" => ComparisonOperator.GreaterOrEqual,
        _ => null,
    };
}
