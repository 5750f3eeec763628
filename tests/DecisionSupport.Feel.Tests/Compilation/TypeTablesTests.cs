using DecisionSupport.Feel.Binding.Scopes;
using DecisionSupport.Feel.Binding.Typing;
using DecisionSupport.Feel.Operators;
using DecisionSupport.Feel.Types;
using DecisionSupport.Feel.Values;

namespace DecisionSupport.Feel.Tests.Compilation;

/// <summary>What is told of every pair of types, and of values and types.</summary>
public class TypeTablesTests
{
    private static readonly FeelType NumberToNumber = FeelType.Function([FeelType.Number], FeelType.Number);

    private static FeelType[] Types { get; } =
    [
        .. FeelType.Simple, FeelType.OneOf("a", "b"), FeelType.OneOf("a", "b", "c"), FeelType.AnyList, FeelType.List(FeelType.Number), FeelType.List(FeelType.String),
        FeelType.List(FeelType.List(FeelType.Number)), FeelType.AnyContext, FeelType.Context([new("a", FeelType.Number)]), FeelType.Context([new("a", FeelType.String)]),
        FeelType.Context([new("a", FeelType.Number), new("b", FeelType.String)]), FeelType.Context([new("c", FeelType.Number)]), FeelType.AnyRange, FeelType.Range(FeelType.Number),
        FeelType.Range(FeelType.Date), NumberToNumber, FeelType.Function([FeelType.Any], FeelType.Number), FeelType.Function([FeelType.Number], FeelType.Any),
        FeelType.Function([FeelType.Number, FeelType.String], FeelType.Number), FeelType.Function([], FeelType.Null),
    ];

    private static readonly string[] Values =
    [
        "null", "true", "1", "\"a\"", "\"x\"", "@\"2024-01-01\"", "@\"10:00:00\"", "@\"2024-01-01T10:00:00\"", "@\"P1D\"", "@\"P1M\"", "[]", "[1]", "[\"a\"]", "[1, \"a\"]", "[null]", "[[1]]",
        "{}", "{a: 1}", "{a: \"x\"}", "{a: 1, b: \"x\"}", "{a: null}", "[1..2]", "[@\"2024-01-01\"..@\"2024-01-02\"]", "[1..null]", "(< 1)", "function(x: number) 1", "function(x) 1",
        "function(x: number) x + 1", "function() null", "abs", "count",
    ];

    [Fact]
    public void Which_type_goes_where() =>
        Types.SelectMany(left => Types.Select(right =>
                (TypeRelations.Conforms(left, right) ? "conforms " : "") + (TypeRelations.MayBecome(left, right) ? "becomes " : "") + (TypeRelations.MayBeSame(left, right) ? "same " : "")
                + (left.Equals(right) ? "equal" : "") is { Length: > 0 } told ? $"{left} → {right}: {told.TrimEnd()}" : null))
            .OfType<string>().ShouldBeAsIn("Compilation/TypeRelations");

    [Fact]
    public void What_two_types_have_in_common() =>
        Types.SelectMany(left => Types.Select(right => (Text: $"{left} and {right}", Joined: TypeRelations.Join(left, right))))
            .Where(pair => pair.Joined.Kind != FeelTypeKind.Any).Select(pair => $"{pair.Text}: {pair.Joined}").ShouldBeAsIn("Compilation/TypeJoins");

    [Fact]
    public void What_comes_out_of_arithmetic() =>
        Enum.GetValues<ArithmeticOperator>().SelectMany(operation => Types.SelectMany(left => Types.Select(right =>
                ArithmeticTypes.ResultOf(operation, left, right) is { } result ? $"{left} {ArithmeticTypes.SymbolOf(operation)} {right}: {result}" : null)))
            .OfType<string>().ShouldBeAsIn("Compilation/TypeArithmetic");

    [Fact]
    public void What_stands_after_a_dot() =>
        Types.SelectMany(type => PropertyTypes.NamesOf(type).Append("nothing").Select(name => $"{type} . {name}: {PropertyTypes.Of(type, name)?.ToString() ?? "never"}")).ShouldBeAsIn("Compilation/TypeProperties");

    [Fact]
    public void What_is_said_of_comparing()
    {
        FeelType[] types = [.. FeelType.Simple, FeelType.OneOf("a", "b"), FeelType.List(FeelType.Number), FeelType.Context([new("a", FeelType.Number)]), FeelType.Range(FeelType.Number), NumberToNumber];
        var scope = new FeelScope(types.Select((type, index) => KeyValuePair.Create($"v{index}", FeelVariable.Slot(0, index, type))));
        Enumerable.Range(0, types.Length).SelectMany(left => Enumerable.Range(0, types.Length).SelectMany(right => ((string[])["=", "<"]).Select(sign =>
                Rules.Bind($"v{left} {sign} v{right}", scope: scope).Errors is [var error, ..] ? $"{sign}: {error.Message} ({error.Hint})" : null)))
            .OfType<string>().Distinct().ShouldBeAsIn("Compilation/TypeComparisons");
    }

    [Fact]
    public void Which_value_is_of_which_type() =>
        Values.Select(text => (Text: text, FeelExpression.Evaluate(text).Value)).SelectMany(value => Types
                .Select(type => (ValueTypes.Conforms(value.Value, type) ? "conforms " : "") + (ValueTypes.IsInstance(value.Value, type) ? "is" : "") is { Length: > 0 } told ? $"{value.Text} → {type}: {told.TrimEnd()}" : null)
                .Prepend($"{value.Text}: {ValueTypes.Of(value.Value)}"))
            .OfType<string>().ShouldBeAsIn("Compilation/ValueTypes");

    [Fact]
    public void A_type_of_a_thousand_parts_is_simplified()
    {
        var (list, range, context, function) = (FeelType.Number, FeelType.Number, FeelType.Number, FeelType.Number);
        for (var i = 0; i < 998; i++)
        {
            (list, range, context, function) = (FeelType.List(list), FeelType.Range(range), FeelType.Context([new("a", context)]), FeelType.Function([], function));
        }

        ((FeelType[])[list, range, context, function]).ShouldAllBe(type => type.ToString().Contains("number"));
        FeelType.List(FeelType.List(list)).ToString().ShouldBe("list<Any>");
        FeelType.Range(FeelType.Range(range)).ToString().ShouldBe("range<Any>");
        FeelType.Context([new("a", context)]).ToString().ShouldBe("context");
        FeelType.Function([FeelType.Number], function).ToString().ShouldBe("function<Any>->Any");
    }

    [Fact]
    public void A_closed_set_is_listed_up_to_forty_strings()
    {
        var strings = Enumerable.Range(1, 41).Select(i => $"s{i}").ToArray();

        FeelType.OneOf([.. strings[..40]]).ToString().ShouldBe("one of " + string.Join(", ", strings[..40].Select(s => $"\"{s}\"")));
        FeelType.OneOf([.. strings]).ToString().ShouldBe("one of 41 strings");
    }
}
