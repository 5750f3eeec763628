using System.Collections.Immutable;
using DecisionSupport.Feel.Syntax.Nodes;
using DecisionSupport.Feel.Types;

namespace DecisionSupport.Feel.Syntax;

internal sealed partial class Parser
{
    private IfNode ParseIf()
    {
        var start = ExpectKeyword("if").Position;
        var condition = ParseExpression();
        ExpectKeyword("then");
        var then = ParseExpression();
        ExpectKeyword("else");
        var otherwise = ParseExpression();
        return Checked(new IfNode(Since(start), condition, then, otherwise));
    }

    private ForNode ParseFor()
    {
        var start = ExpectKeyword("for").Position;
        var iterators = ParseIterators();
        ExpectKeyword("return");
        var body = ParseExpression();
        return Checked(new ForNode(Since(start), iterators, body));
    }

    private QuantifiedNode ParseQuantified()
    {
        var quantifier = Advance();
        var iterators = ParseIterators();
        ExpectKeyword("satisfies");
        var condition = ParseExpression();
        return Checked(new QuantifiedNode(Since(quantifier.Position), quantifier.Text == "every", iterators, condition));
    }

    private ImmutableArray<IteratorClause> ParseIterators()
    {
        var iterators = ImmutableArray.CreateBuilder<IteratorClause>();
        do
        {
            var name = ExpectName("the name of an iterator");
            ExpectKeyword("in");
            var source = ParseExpression();
            var end = TryTake("..") ? ParseExpression() : null;
            iterators.Add(new IteratorClause(Since(name.Position), name.Text, source, end));
        }
        while (TryTake(","));

        return iterators.DrainToImmutable();
    }

    private FunctionNode ParseFunction()
    {
        var start = ExpectKeyword("function").Position;
        Expect("(");
        var parameters = ImmutableArray.CreateBuilder<FormalParameter>();
        while (!Current.IsSymbol(")"))
        {
            if (parameters.Count > 0)
            {
                Expect(",");
            }

            var name = ExpectName("the name of a parameter");
            var type = TryTake(":") ? ParseParameterType() : FeelType.Any;
            parameters.Add(new FormalParameter(Since(name.Position), name.Text, type));
        }

        Expect(")");
        if (Current.Kind == TokenKind.Name && Current.Text == "external")
        {
            throw SyntaxErrors.At(
                Since(start).To(Current.Position),
                "external functions are not supported",
                "write the function in the language itself");
        }

        var body = ParseExpression();
        return Checked(new FunctionNode(Since(start), parameters.DrainToImmutable(), body));
    }

    private FeelType ParseParameterType()
    {
        var position = Current.Position;
        var (type, text) = ParseType();
        return type ?? throw SyntaxErrors.At(Since(position), $"'{text}' is not a type");
    }
}
