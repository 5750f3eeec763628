using DecisionSupport.Feel.Functions.Texts;
using DecisionSupport.Feel.Syntax.Nodes;
using DecisionSupport.Frames;

namespace DecisionSupport.Compilation.Leaves;

/// <summary>Reads a whole number off one text; false where there is none.</summary>
internal delegate bool TextNumber(string text, RuleFrame frame, out long number);

/// <summary>Whole numbers that conditions on a text compare. Null as soon as a part is.</summary>
internal static class TextNumberCode
{
    public static TextNumber Length { get; } = (string text, RuleFrame _, out long number) =>
    {
        number = CodePoints.Count(text);
        return true;
    };

    public static TextNumber? Join(TextNumber? left, TextNumber? right, int sign) => left is null || right is null ? null : (string text, RuleFrame frame, out long number) =>
    {
        number = 0;
        if (!left(text, frame, out var first) || !right(text, frame, out var second))
        {
            return false;
        }

        number = first + (sign * second);
        return true;
    };

    public static TextNumber? Choose(TextTest? condition, TextNumber? then, TextNumber? otherwise) =>
        condition is null || then is null || otherwise is null ? null : (string text, RuleFrame frame, out long number) =>
        {
            number = 0;
            return condition(text, frame) switch
            {
                Truth.True => then(text, frame, out number),
                Truth.False => otherwise(text, frame, out number),
                _ => false,
            };
        };

    public static TextTest? Compare(ComparisonNode node, TextNumber? left, TextNumber? right) => left is null || right is null ? null : (text, frame) =>
        left(text, frame, out var first) && right(text, frame, out var second) ? Comparisons.Holds(node.Operator, first.CompareTo(second)) : Truth.Unknown;
}
