using System.Collections.Immutable;
using DecisionSupport.Feel.Syntax.Nodes;

namespace DecisionSupport.Feel.Syntax;

internal sealed partial class Parser
{
    private FeelNode ParseParenthesis()
    {
        var start = Expect("(").Position;
        var inner = ParseExpression();
        if (Current.IsSymbol(".."))
        {
            return ParseRangeFrom(start, startIncluded: false, inner);
        }

        Expect(")");
        return inner;
    }

    private FeelNode ParseListOrRange()
    {
        var start = Expect("[").Position;
        if (TryTake("]"))
        {
            return new ListNode(Since(start), []);
        }

        var first = ParseExpression();
        if (Current.IsSymbol(".."))
        {
            return ParseRangeFrom(start, startIncluded: true, first);
        }

        var items = ImmutableArray.CreateBuilder<FeelNode>();
        items.Add(first);
        while (TryTake(","))
        {
            items.Add(ParseExpression());
        }

        Expect("]");
        return Checked(new ListNode(Since(start), items.DrainToImmutable()));
    }

    private RangeNode ParseRangeFrom(FeelPosition start, bool startIncluded, FeelNode from)
    {
        Expect("..");
        var to = ParseRangeEnd();
        var closing = Current;
        if (closing.Kind != TokenKind.Symbol || closing.Text is not (")" or "]" or "["))
        {
            throw SyntaxErrors.Expected("')' or ']' at the end of the range", Previous, closing);
        }

        Advance();
        return Checked(new RangeNode(Since(start), from, startIncluded, to, closing.Text == "]"));
    }

    /// <summary>As an expression; but <c>[</c> after it closes the range <c>[1..5[</c> where no filter can stand.</summary>
    private FeelNode ParseRangeEnd()
    {
        _rangeEnds++;
        var end = ParseExpression();
        _rangeEnds--;
        return end;
    }

    /// <summary>In the end of a range, an opening bracket that no expression can follow closes the range.</summary>
    private bool BracketClosesRange() => _rangeEnds > 0 && Peek(1) switch
    {
        { Kind: TokenKind.End } => true,
        { Kind: TokenKind.Symbol, Text: ")" or "]" or "}" or "," or ".." or "." or ":" or "=" or "!=" or "*" or "/" or "+" } => true,
        { Kind: TokenKind.Keyword, Text: "and" or "or" or "then" or "else" or "return" or "satisfies" or "in" or "between" or "instance" } =>
            true,
        _ => false,
    };

    private ContextNode ParseContext()
    {
        var start = Expect("{").Position;
        var entries = ImmutableArray.CreateBuilder<ContextEntry>();
        while (!Current.IsSymbol("}"))
        {
            if (entries.Count > 0)
            {
                Expect(",");
            }

            var position = Current.Position;
            var key = ParseKey();
            Expect(":");
            entries.Add(new ContextEntry(position, key, ParseExpression()));
        }

        Expect("}");
        return Checked(new ContextNode(Since(start), entries.DrainToImmutable()));
    }

    private string ParseKey()
    {
        if (Current.Kind == TokenKind.String)
        {
            return Advance().Text;
        }

        if (!Current.IsWord)
        {
            throw SyntaxErrors.Expected("the name of an entry", Previous, Current);
        }

        return Current.Kind == TokenKind.Keyword && Peek(1).IsSymbol(":") ? Advance().Text : ExpectName("the name of an entry").Text;
    }
}
