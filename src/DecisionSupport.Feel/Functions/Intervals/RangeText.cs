using DecisionSupport.Feel.Operators;
using DecisionSupport.Feel.Syntax;
using DecisionSupport.Feel.Syntax.Nodes;
using DecisionSupport.Feel.Values;

namespace DecisionSupport.Feel.Functions.Intervals;

/// <summary>Reads a range with literal ends from a text such as <c>"[18..21)"</c>; an open end may be empty.</summary>
internal static class RangeText
{
    private const string Dots = "..";
    private const string DateAndTime = "date and time";
    private static readonly MultiWordNames FunctionNames = new([DateAndTime]);

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

    private static FeelValue Evaluate(string text, FeelLimits limits) => Parser.Parse(text, FunctionNames, limits).Root switch
    {
        RangeNode range when TryRead(range.Start, out var start) && TryRead(range.End, out var end) =>
            Ranges.Create(start, range.StartIncluded, end, range.EndIncluded),
        UnaryTestNode test when TryRead(test.Operand, out var end) => Ranges.FromComparison(test.Operator, end),
        _ => FeelValue.Null,
    };

    private static bool TryRead(FeelNode node, out FeelValue value)
    {
        value = node switch
        {
            LiteralNode literal => literal.Value,
            AtLiteralNode literal => TemporalText.Parse(literal.Text),
            CallNode { Callee: NameNode function, Arguments: [LiteralNode { Value.Reference: string text }], Names: [] or ["from"] } =>
                Convert(function.Name, text),
            _ => FeelValue.Null,
        };
        return !value.IsNull && !value.IsBoolean;
    }

    private static FeelValue Convert(string function, string text) => function switch
    {
        "date" => TemporalText.Date(text),
        "time" => TemporalText.Time(text),
        DateAndTime => TemporalText.DateTime(text),
        "duration" => TemporalText.Duration(text),
        _ => FeelValue.Null,
    };
}
