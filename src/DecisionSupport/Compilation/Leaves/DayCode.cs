using DecisionSupport.Feel;
using DecisionSupport.Feel.Binding.Nodes;
using DecisionSupport.Feel.Operators;
using DecisionSupport.Feel.Syntax.Nodes;
using DecisionSupport.Feel.Types;
using DecisionSupport.Frames;

namespace DecisionSupport.Compilation.Leaves;

/// <summary>Reads a day as its number; false while a fact it needs is unknown, or where there is no such day.</summary>
internal delegate bool DayReader(RuleFrame frame, out int day);

/// <summary>Expressions whose value is a day, without the general value in between. Null for shapes that rules seldom have.</summary>
internal static class DayCode
{
    private static readonly int LastDay = DateOnly.MaxValue.DayNumber;

    public static DayReader? Compile(FeelNode node, RuleScope scope) => node switch
    {
        _ when node.Type.Kind != FeelTypeKind.Date => null,
        VariableNode variable => Variable(scope.MeaningOf(variable.Path), scope),
        LiteralNode { Value.Kind: FeelKind.Date } literal => Constant(literal.Value),
        BuiltInCallNode call when BirthdayMonthCode.Compile(call, scope) is { } month => month,
        BuiltInCallNode { Function.Name: "date", Arguments: [var year, var month, var day] } =>
            WholeNumberCode.Compile(year, scope) is { } y && WholeNumberCode.Compile(month, scope) is { } m && WholeNumberCode.Compile(day, scope) is { } d ? FromParts(y, m, d) : null,
        ArithmeticNode { Operator: ArithmeticOperator.Add } sum => Compile(sum.Left, scope) is { } from && MonthCode.Compile(sum.Right, scope) is { } months ? Move(from, months, 1) : null,
        ArithmeticNode { Operator: ArithmeticOperator.Subtract } difference => Compile(difference.Left, scope) is { } from && MonthCode.Compile(difference.Right, scope) is { } months ? Move(from, months, -1) : null,
        _ => null,
    };

    /// <summary>Whether an expression is the day the case is looked at.</summary>
    public static bool IsToday(FeelNode node, RuleScope scope) =>
        node is VariableNode variable && scope.MeaningOf(variable.Path) == NameMeaning.Nothing;

    private static DayReader? Variable(NameMeaning meaning, RuleScope scope)
    {
        switch (meaning)
        {
            case FactName fact:
                var slot = fact.Fact.Slot;
                return (frame, out day) => TryRead(in frame.Facts[slot], out day);
            case ParameterName parameter:
                var parameterSlot = parameter.Slot;
                return (frame, out day) => TryRead(in frame.Parameters[parameterSlot], out day);
            case DefinitionName definition:
                return Compile(definition.Definition.Node, scope) is { } defined ? Remember(defined, definition.Definition.Slot) : null;
            case var nothing when nothing == NameMeaning.Nothing:
                return (frame, out day) =>
                {
                    day = frame.Today;
                    return true;
                };
            default:
                return null;
        }
    }

    private static DayReader Remember(DayReader defined, int slot) => (frame, out day) =>
    {
        ref var kept = ref frame.Values[slot];
        if (kept == RuleFrame.ValueNotYetAsked)
        {
            kept = defined(frame, out day) ? day : RuleFrame.ValueUnknown;
        }

        day = kept == RuleFrame.ValueUnknown ? 0 : (int)kept;
        return kept != RuleFrame.ValueUnknown;
    };

    private static DayReader? Constant(FeelValue value)
    {
        if (!TryRead(value, out var constant))
        {
            return null;
        }

        return (_, out day) =>
        {
            day = constant;
            return true;
        };
    }

    private static DayReader FromParts(WholeNumberReader year, WholeNumberReader month, WholeNumberReader dayOfMonth) => (frame, out day) =>
    {
        day = 0;
        if (!year(frame, out var y) || !month(frame, out var m) || !dayOfMonth(frame, out var d) || y is < 1 or > 9999 || m is < 1 or > 12 || d < 1 || d > DateTime.DaysInMonth((int)y, (int)m))
        {
            return false;
        }

        day = new DateOnly((int)y, (int)m, (int)d).DayNumber;
        return true;
    };

    private static DayReader Move(DayReader from, MonthReader months, int sign) => (frame, out day) =>
    {
        if (!from(frame, out day) || !months(frame, out var count) || count is < -120_000 or > 120_000)
        {
            return false;
        }

        var date = DateOnly.FromDayNumber(day);
        var index = (date.Year * 12L) + date.Month - 1 + (sign * count);
        if (index is < 12 or > (9999 * 12) + 11)
        {
            return false;
        }

        day = date.AddMonths((int)(sign * count)).DayNumber;
        return true;
    };

    public static bool TryRead(in FeelValue value, out int day)
    {
        var isDay = value.IsDate && value.RawDays >= 0 && value.RawDays <= LastDay;
        day = isDay ? (int)value.RawDays : 0;
        return isDay;
    }
}
