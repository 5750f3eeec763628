using DecisionSupport.Feel.Compilation;
using DecisionSupport.Feel.Operators;
using DecisionSupport.Feel.Syntax;
using DecisionSupport.Feel.Syntax.Nodes;
using DecisionSupport.Feel.Values;

namespace DecisionSupport.Feel.Functions;

/// <summary>Reads a range with literal ends from a text such as <c>"[18..21)"</c>; an open end may be empty.</summary>
internal static class RangeText
{
    private const string Dots = "..";

    public static FeelValue Parse(string text, FeelLimits limits)
    {
        var trimmed = text.Trim();
        if (trimmed.Length < 4)
        {
            return FeelValue.Null;
        }

        var (opening, inner, closing) = (trimmed[0], trimmed[1..^1].Trim(), trimmed[^1]);
        if (inner.StartsWith(Dots, StringComparison.Ordinal))
        {
            return opening is '(' or ']' && closing is ')' or ']' or '['
                ? Evaluate($"({(closing == ']' ? "<=" : "<")} {inner[Dots.Length..]})", limits)
                : FeelValue.Null;
        }

        if (inner.EndsWith(Dots, StringComparison.Ordinal))
        {
            return closing is ')' or '[' && opening is '(' or '[' or ']'
                ? Evaluate($"({(opening == '[' ? ">=" : ">")} {inner[..^Dots.Length]})", limits)
                : FeelValue.Null;
        }

        return Evaluate(trimmed, limits) is { Reference: FeelRange { Start.IsNull: false, End.IsNull: false } range }
            && Ordering.Holds(ComparisonOperator.LessOrEqual, range.Start, range.End) is true
            ? FeelValue.From(range)
            : FeelValue.Null;
    }

    private static FeelValue Evaluate(string text, FeelLimits limits)
    {
        var root = Parser.Parse(text, FunctionTable.Standard, limits).Root;
        if (root is not (RangeNode or UnaryTestNode) || !root.Children.All(IsLiteral))
        {
            return FeelValue.Null;
        }

        var bound = FeelBinder.Bind(root, FeelScope.Empty, FunctionTable.Standard, FeelBinding.Lenient);
        return FeelCompiler.CompileUnfolded(bound.Root)(new FeelFrame([], bound.LocalCount, limits));
    }

    private static bool IsLiteral(FeelNode node) => node switch
    {
        LiteralNode literal => !literal.Value.IsNull && !literal.Value.IsBoolean,
        AtLiteralNode => true,
        CallNode { Callee: NameNode { Name: "date" or "time" or "date and time" or "duration" } } call =>
            call.Arguments is [LiteralNode { Value.Kind: FeelKind.String }],
        _ => false,
    };
}
