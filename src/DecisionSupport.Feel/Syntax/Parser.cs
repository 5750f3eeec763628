using System.Runtime.CompilerServices;
using DecisionSupport.Feel.Syntax.Nodes;

namespace DecisionSupport.Feel.Syntax;

/// <summary>Reads the text of an expression into nodes, by recursive descent. One instance reads one text.</summary>
internal sealed partial class Parser
{
    private readonly List<Token> _tokens;
    private readonly MultiWordNames _functionNames;
    private readonly int _maxDepth;
    private int _next;
    private int _depth;
    private int _rangeEnds;

    private Parser(List<Token> tokens, MultiWordNames functionNames, int maxDepth)
    {
        _tokens = tokens;
        _functionNames = functionNames;
        _maxDepth = maxDepth;
    }

    private Token Current => _tokens[_next];

    private Token Previous => _tokens[_next - 1];

    /// <param name="text">The text of an expression.</param>
    /// <param name="functionNames">The names of functions that have several words.</param>
    /// <param name="limits">Bounds on the text.</param>
    public static ParseResult Parse(string text, MultiWordNames functionNames, FeelLimits limits)
    {
        if (text.Length > limits.ExpressionLength)
        {
            var error = new FeelError(
                FeelErrorCode.Syntax,
                new FeelPosition(0, 1, 1, text.Length),
                $"the expression is {text.Length} characters long; at most {limits.ExpressionLength} are allowed",
                "split it into smaller definitions");
            return new ParseResult(null, error);
        }

        try
        {
            var parser = new Parser(new Lexer(text).ReadAll(), functionNames, limits.NestingDepth);
            return new ParseResult(parser.ParseWhole(), null);
        }
        catch (FeelSyntaxException exception)
        {
            return new ParseResult(null, exception.Error);
        }
    }

    private FeelNode ParseWhole()
    {
        var root = ParseExpression();
        if (Current.Kind != TokenKind.End)
        {
            throw MisspeltFunction() ?? SyntaxErrors.LeftOver(Previous, Current);
        }

        return root;
    }

    private Token Advance() => _tokens[_next++];

    private Token Peek(int ahead) => _tokens[Math.Min(_next + ahead, _tokens.Count - 1)];

    private bool TryTake(string symbol)
    {
        if (!Current.IsSymbol(symbol))
        {
            return false;
        }

        _next++;
        return true;
    }

    private bool TryTakeKeyword(string keyword)
    {
        if (!Current.IsKeyword(keyword))
        {
            return false;
        }

        _next++;
        return true;
    }

    private Token Expect(string symbol) =>
        Current.IsSymbol(symbol) ? Advance() : throw MisspeltFunction() ?? SyntaxErrors.Expected($"'{symbol}'", Previous, Current);

    private Token ExpectKeyword(string keyword) =>
        Current.IsKeyword(keyword) ? Advance() : throw MisspeltFunction() ?? SyntaxErrors.Expected($"'{keyword}'", Previous, Current);

    private FeelPosition Since(FeelPosition start) => start.To(Previous.Position);

    private T Checked<T>(T node)
        where T : FeelNode => node.Height <= _maxDepth ? node : throw SyntaxErrors.TooDeep(node.Position, _maxDepth);

    private void Enter()
    {
        if (++_depth > _maxDepth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw SyntaxErrors.TooDeep(Current.Position, _maxDepth);
        }
    }

    private void Leave() => _depth--;
}
