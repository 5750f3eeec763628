namespace DecisionSupport.Feel.Tests.Functions;

/// <summary>Every line of <c>Arguments.txt</c>: what a function gives of each of many values in one place of its arguments; values of which it gives nothing are left out.</summary>
public sealed class ArgumentTests
{
    private static readonly string[] Values =
    [
        "null", "true", "false", "0", "1", "-1", "2", "1.5", "-2.5", "100", "\"\"", "\"a\"", "\"abcabc\"", "\"b\"", "\"12.5\"", "\"2024-02-29\"", "\"10:00:00\"", "\"2024-02-29T10:00:00\"", "\"P1D\"", "\"P1M\"", "[]", "[1]", "[2, 1, 2]",
        "[\"b\", \"a\"]", "[null]", "[true, null]", "{}", "{a: 1}", "[{a: 1}]", "[{key: \"k\", value: 1}]", "@\"2024-02-29\"", "@\"10:00:00\"", "@\"2024-02-29T10:00:00\"", "@\"P1D\"", "-@\"PT1H\"", "@\"P1M\"", "-@\"P3M\"", "[1..2]", "abs",
    ];

    // Points, and ranges that meet, overlap and hold each other, open and closed.
    private static readonly string[] Ranges =
        ["1", "2", "3", "4", "5", "[1..2]", "[1..2)", "[2..4]", "(2..4]", "[2..4)", "(2..4)", "[2..3]", "[3..4]", "(3..4)", "[1..5]", "[4..5]", "(4..5]", "[5..6]", "(< 2)", "(> 4)", "null", "\"a\""];

    public static TheoryData<string, string> Lines()
    {
        var data = new TheoryData<string, string>();
        foreach (var line in File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Functions", "Arguments.txt")).Where(line => line.Length > 0 && line[0] != '#'))
        {
            var end = line.IndexOf(" =>", StringComparison.Ordinal);
            data.Add(line[..end], line[(end + 3)..].Trim());
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_function_gives_this_of_these_values(string call, string expected)
    {
        var isOfRanges = call.Contains("range?", StringComparison.Ordinal);
        var compiled = FeelExpression.Compile(call.Replace("range?", "v", StringComparison.Ordinal), ["v"]);
        var results = (isOfRanges ? Ranges : Values).Select(value => (Value: value, Result: compiled.Evaluate(FeelExpression.Evaluate(value).Value).Value));

        var told = isOfRanges
            ? string.Concat(results.Select(r => r.Result.IsNull ? '-' : r.Result.AsBoolean() ? 'T' : 'F'))
            : string.Join(", ", results.Where(r => !r.Result.IsNull).Select(r => $"{r.Value} ▸ {r.Result}"));

        told.ShouldBe(expected, call);
    }
}
