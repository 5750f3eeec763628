using System.Collections.Immutable;
using DecisionSupport.Feel.Syntax.Nodes;

namespace DecisionSupport.Feel.Syntax;

internal sealed partial class Parser
{
    /// <summary>What follows <c>in</c>: one test, or several in parentheses.</summary>
    private ImmutableArray<FeelNode> ParseTests()
    {
        if (!Current.IsSymbol("("))
        {
            return [ParseTest()];
        }

        var start = Advance().Position;
        var first = ParseTestInList();
        if (Current.IsSymbol(".."))
        {
            return [ParseAdditive(ParseRangeFrom(start, startIncluded: false, first))];
        }

        if (Current.IsSymbol(")") && ContinuesExpression(Peek(1)))
        {
            Advance();
            return [ParseAdditive(first)];
        }

        var tests = ImmutableArray.CreateBuilder<FeelNode>();
        tests.Add(first);
        while (TryTake(","))
        {
            tests.Add(ParseTestInList());
        }

        Expect(")");
        return tests.DrainToImmutable();
    }

    private FeelNode ParseTest() => IsNegation() ? ParseNegatedTests() : ParseAdditive();

    private FeelNode ParseTestInList() => IsNegation() ? ParseNegatedTests() : ParseExpression();

    private bool IsNegation() => Current.Kind == TokenKind.Name && Current.Text == "not" && Peek(1).IsSymbol("(");

    private NegatedTestsNode ParseNegatedTests()
    {
        Enter();
        var start = Advance().Position;
        Expect("(");
        var tests = ImmutableArray.CreateBuilder<FeelNode>();
        do
        {
            tests.Add(ParseTestInList());
        }
        while (TryTake(","));

        Expect(")");
        Leave();
        return Checked(new NegatedTestsNode(Since(start), tests.DrainToImmutable()));
    }

    /// <summary>After a closing parenthesis: the parenthesis was only the beginning of a longer operand.</summary>
    private static bool ContinuesExpression(Token next) =>
        next.Kind == TokenKind.Symbol && next.Text is "+" or "-" or "*" or "/" or "**" or "[" or "." or "(";
}
