using System.Globalization;
using System.Text.RegularExpressions;

namespace DecisionSupport.Knowledge.Tests.Law;

/// <summary>Every doubt of the rules and every note that says that something was not read stands in the open questions, with how the rules treat it.</summary>
public sealed partial class OpenQuestionsTests
{
    private static readonly IReadOnlyList<string[]> Rows =
        [.. OpenQuestions.Text.Split('\n').Where(l => l.StartsWith("| ", StringComparison.Ordinal)).Select(l => l.Trim('|', ' ').Split(" | "))];

    [Fact]
    public void Every_doubt_is_told_with_its_treatment() => Faults.ShouldBeNone(
        from doubt in BuiltInRules.RuleBook.RuleSets.SelectMany(r => r.Versions).SelectMany(v => v.Doubts).Distinct()
        where !IsTold(doubt.Swedish)
        select $"{doubt.SwedishPlace}: OPEN-QUESTIONS.md has no row '| {doubt.Swedish} | <from version> | <how the rules treat it> |'");

    [Fact]
    public void Every_uncertain_value_is_told_with_its_treatment() => Faults.ShouldBeNone(
        from parameter in BuiltInRules.RuleBook.Parameters.Values
        from value in parameter.Values
        let day = value.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        where value.Note is { } note && Uncertainty().IsMatch(note.English) && !Rows.Any(r => r[0] == $"`{parameter.Id}`" && r[1] == day && r.Length == 4 && r[2] == note.Swedish)
        select $"{value.Place}: OPEN-QUESTIONS.md has no row '| `{parameter.Id}` | {day} | {value.Note!.Swedish} | <how the rules treat it> |'");

    [Fact]
    public void Every_source_not_fully_read_is_told_with_its_treatment() => Faults.ShouldBeNone(
        from source in BuiltInRules.RuleBook.Sources.Values
        where source.Note is { } note && Uncertainty().IsMatch(note.English) && !Rows.Any(r => r[0] == $"`{source.Id}`" && r.Length == 3 && r[1] == note.Swedish)
        select $"{source.Place}: OPEN-QUESTIONS.md has no row '| `{source.Id}` | {source.Note!.Swedish} | <how the rules treat it> |'");

    [Fact]
    public void No_row_is_half_written() =>
        Faults.ShouldBeNone(Rows.Where(r => r.Any(string.IsNullOrWhiteSpace)).Select(r => $"OPEN-QUESTIONS.md: an empty cell in '{string.Join(" | ", r)}'"));

    [Theory]
    [InlineData("The section has not been read beyond the knowledge files.", true)]
    [InlineData("In force to 2019-02-28. Not read in full.", true)]
    [InlineData("Compared without rounding.", false)]
    public void Notes_that_are_uncertain_are_recognised(string note, bool uncertain) => Uncertainty().IsMatch(note).ShouldBe(uncertain);

    private static bool IsTold(string doubt) => Rows.Any(r => r[0] == doubt && r.Length == 3);

    [GeneratedRegex(
        "ha(?:s|ve) not been (?:read|checked)|not read|read only in part|known (?:only|from a summary)|should be checked|rest no rule|is read in the wording|follows from the register",
        RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Uncertainty();
}
