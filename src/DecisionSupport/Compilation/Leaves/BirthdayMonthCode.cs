using DecisionSupport.Feel;
using DecisionSupport.Feel.Binding.Nodes;
using DecisionSupport.Feel.Operators;
using DecisionSupport.Feel.Syntax.Nodes;

namespace DecisionSupport.Compilation.Leaves;

/// <summary>
/// <c>date(d.year + n, d.month, 1)</c>: the first day of the month in which somebody born on d turns n. Nearly every age limit of social insurance is
/// written so; the day is taken apart once instead of for each part. Null for all other shapes.
/// </summary>
internal static class BirthdayMonthCode
{
    public static DayReader? Compile(BuiltInCallNode node, RuleScope scope)
    {
        if (node is not
            {
                Function.Name: "date",
                Arguments: [ArithmeticNode { Operator: ArithmeticOperator.Add, Left: PathNode { Name: "year", Source: VariableNode born }, Right: var age }, PathNode { Name: "month", Source: VariableNode sameBorn }, LiteralNode first]
            }
            || born.Path != sameBorn.Path || !IsOne(first.Value)
            || scope.MeaningOf(born.Path) is not FactName { Fact: { Type: DateFactType, Slot: var slot } }
            || WholeNumberCode.Compile(age, scope) is not { } years)
        {
            return null;
        }

        return (frame, out day) =>
        {
            day = 0;
            ref readonly var value = ref frame.Facts[slot];
            if (!DayCode.TryRead(value, out var birthday) || !years(frame, out var added))
            {
                return false;
            }

            var (year, month, _) = DateOnly.FromDayNumber(birthday);
            var turns = year + added;
            if (turns is < 1 or > 9999)
            {
                return false;
            }

            day = new DateOnly((int)turns, month, 1).DayNumber;
            return true;
        };
    }

    private static bool IsOne(FeelValue value) => value.Kind == FeelKind.Number && value.AsNumber() == 1;
}
