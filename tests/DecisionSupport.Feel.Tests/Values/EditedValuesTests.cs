namespace DecisionSupport.Feel.Tests.Values;

/// <summary>Texts of values that are nearly right: each with every character left out, written twice or replaced by another. What can still be read, and what as, is approved.</summary>
public sealed class EditedValuesTests
{
    private static readonly string[] Functions = ["date", "time", "date and time", "duration", "range"];

    [Theory]
    [InlineData("Dates", "2024-02-29 | -12024-12-31")]
    [InlineData("Times", "23:59:58.5Z | 10:30:15+13:30 | 10:30:15@Europe/Stockholm")]
    [InlineData("Moments", "2024-03-31T02:30:15.25-01:30 | 2024-12-31T24:00:00@Europe/Stockholm")]
    [InlineData("Days", "-P12DT23H59M58.123S | P1DT1H | PT1M5S")]
    [InlineData("Months", "P12Y11M | -P1Y | P999999999Y")]
    [InlineData("Ranges", "[1..22] | (\"a\"..\"b\") | [@\"2024-01-01\"..@\"2024-02-01\") | (<= -5)")]
    public void What_can_be_read(string file, string texts)
    {
        var functions = Functions.Select(name => (Name: name, Call: FeelExpression.Compile($"string({name}(v))", ["v"]))).ToList();
        texts.Split(" | ").SelectMany(Edits).Distinct().SelectMany(text => functions.Select(function => (text, function.Name, Read: function.Call.Evaluate(FeelValue.From(text)).Value)))
            .Where(told => !told.Read.IsNull).Select(told => $"{told.text} ▸ {told.Name} {told.Read.AsString()}").ShouldBeAsIn($"Values/Edited{file}");
    }

    [Fact]
    public void Which_numbers_can_be_read() =>
        ((string[])["1 234 567.25", "1.234,5", "-1e+5", ".5"]).SelectMany(Edits).Distinct()
            .SelectMany(text => ((string[])["\" \", \".\"", "\".\", \",\"", "\",\", \".\"", "null, \",\"", "null, null"]).Select(separators => (text, separators, FeelExpression.Compile($"number(v, {separators})", ["v"]).Evaluate(FeelValue.From(text)).Value)))
            .Where(told => !told.Value.IsNull).Select(told => $"{told.text} with {told.separators} ▸ {told.Value}").ShouldBeAsIn("Values/EditedNumbers");

    private static IEnumerable<string> Edits(string text) =>
        Enumerable.Range(0, text.Length).SelectMany(at => ((string[])["", text[at..(at + 1)] + text[at], "6", "0", "-", "x", " "]).Select(other => text[..at] + other + text[(at + 1)..])).Prepend(text);
}
