namespace DecisionSupport.Feel.Tests;

/// <summary>Every line of the files in <c>Cases</c>: <c>expression => expected ;; context</c>, grouped as the standard is.</summary>
public class SpecificationTests
{
    internal static IEnumerable<(string File, int Line, string Text)> Lines() =>
        from file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Cases"), "*.txt").Order(StringComparer.Ordinal)
        from line in File.ReadAllLines(file).Select((text, index) => (Text: text, Number: index + 1))
        where line.Text.Length > 0 && line.Text[0] != '#'
        select (Path.GetFileNameWithoutExtension(file), line.Number, line.Text);

    public static TheoryData<string, int, string> Cases()
    {
        var data = new TheoryData<string, int, string>();
        foreach (var (file, line, text) in Lines())
        {
            data.Add(file, line, text);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Expression_gives_the_expected_value(string file, int line, string text)
    {
        var (body, context) = Split(text, " ;; ");
        var (expression, expected) = Split(body, " => ");

        Print(expression, context).ShouldBe(Print(expected, null), $"{file}.txt({line}): {expression}");
    }

    [Fact]
    public void There_are_more_than_a_thousand_cases() => Lines().Count().ShouldBeGreaterThan(1000);

    private static (string Left, string? Right) Split(string text, string separator)
    {
        var position = text.LastIndexOf(separator, StringComparison.Ordinal);
        return position < 0 ? (text, null) : (text[..position], text[(position + separator.Length)..]);
    }

    private static string Print(string? expression, string? context)
    {
        var result = FeelExpression.Evaluate(expression!, context);
        return result.IsSuccess ? result.Value.ToString() : $"error {result.Errors[0]}";
    }
}
