using System.Globalization;
using DecisionSupport.Feel.Names;
using DecisionSupport.Feel.Syntax.Nodes;
using DecisionSupport.Feel.Types;

namespace DecisionSupport.Feel.Binding.Typing;

/// <summary>What is wrong with comparing two operands, as far as their types tell.</summary>
internal static class ComparisonRules
{
    public static FeelError? Check(FeelNode left, FeelNode right, bool ordered, FeelPosition position)
    {
        if (!TypeRelations.MayBeSame(left.Type, right.Type))
        {
            return new FeelError(FeelErrorCode.WrongType, position, $"cannot compare {left.Type} with {right.Type}", left is ComparisonNode ? "compare twice, with and between" : ConversionHint(left.Type, right.Type));
        }

        var known = left.Type.IsOpen ? right.Type : left.Type;
        if (ordered && !known.IsOpen && !HasOrder(known))
        {
            return new FeelError(FeelErrorCode.WrongType, position, $"values of type {known} have no order", "use = or != instead");
        }

        return CheckClosedSet(left.Type, right) ?? CheckClosedSet(right.Type, left);
    }

    private static FeelError? CheckClosedSet(FeelType set, FeelNode other)
    {
        if (!set.IsClosedSet || other is not LiteralNode { Value.Reference: string text } || set.Values.Contains(text))
        {
            return null;
        }

        var hint = Nearest.Find(text, set.Values) is { } near
            ? $"did you mean \"{near}\"?"
            : set.Values.Length > FeelType.MostListed ? string.Create(CultureInfo.InvariantCulture, $"there are {set.Values.Length}, none of them spelt nearly so")
            : $"possible values: {string.Join(", ", set.Values.Select(value => $"\"{value}\""))}";
        return new FeelError(FeelErrorCode.WrongType, other.Position, $"\"{text}\" is not one of the possible values", hint);
    }

    private static bool HasOrder(FeelType type) => type.Kind
        is FeelTypeKind.Number or FeelTypeKind.String or FeelTypeKind.Date or FeelTypeKind.Time or FeelTypeKind.DateTime
        or FeelTypeKind.DayTimeDuration or FeelTypeKind.YearMonthDuration;

    private static string ConversionHint(FeelType left, FeelType right) => (left.Kind, right.Kind) switch
    {
        (FeelTypeKind.Date, FeelTypeKind.String) or (FeelTypeKind.String, FeelTypeKind.Date) => "write a date as @\"2026-01-31\"",
        (FeelTypeKind.Date, FeelTypeKind.DateTime) or (FeelTypeKind.DateTime, FeelTypeKind.Date) => "take the date part with date(...)",
        (FeelTypeKind.List, _) or (_, FeelTypeKind.List) => "use list contains(list, element) or count(list)",
        (FeelTypeKind.Number, FeelTypeKind.String) or (FeelTypeKind.String, FeelTypeKind.Number) => "a number stands without quotation marks",
        (FeelTypeKind.Boolean, _) or (_, FeelTypeKind.Boolean) => "a yes or no stands alone, or with not(...)",
        _ => "compare two of the same kind",
    };
}
