using DecisionSupport.Vocabularies;

namespace DecisionSupport.Tests.Texts;

/// <summary>Values as people write them, in both languages.</summary>
public sealed class ValueTextTests
{
    private static readonly EnumFactType Words = new([new("employed", new("anställd", "in work")), new("student", new("studerande", "a student"))]);

    [Theory]
    [InlineData("true", "ja", "yes")]
    [InlineData("false", "nej", "no")]
    [InlineData("null", "uppgift saknas", "not known")]
    [InlineData("0", "0", "0")]
    [InlineData("1234567.5", "1\u00A0234\u00A0567,5", "1,234,567.5")]
    [InlineData("50.00", "50", "50")]
    [InlineData("-1000", "-1\u00A0000", "-1,000")]
    [InlineData("@\"2026-03-03\"", "3 mars 2026", "3 March 2026")]
    [InlineData("@\"0987-10-31\"", "31 oktober 0987", "31 October 0987")]
    [InlineData("@\"P12M\"", "1 år", "1 year")]
    [InlineData("@\"P2Y\"", "2 år", "2 years")]
    [InlineData("@\"P1M\"", "1 månad", "1 month")]
    [InlineData("@\"P18M\"", "18 månader", "18 months")]
    public void In_Swedish_and_in_English(string feel, string swedish, string english)
    {
        var value = Feel.FeelExpression.Evaluate(feel).Value;

        ValueText.Write(value, null, null, Language.Swedish).ShouldBe(swedish);
        ValueText.Write(value, null, null, Language.English).ShouldBe(english);
    }

    [Theory]
    [InlineData(1, "januari 2026", "January 2026")]
    [InlineData(2, "februari 2026", "February 2026")]
    [InlineData(3, "mars 2026", "March 2026")]
    [InlineData(4, "april 2026", "April 2026")]
    [InlineData(5, "maj 2026", "May 2026")]
    [InlineData(6, "juni 2026", "June 2026")]
    [InlineData(7, "juli 2026", "July 2026")]
    [InlineData(8, "augusti 2026", "August 2026")]
    [InlineData(9, "september 2026", "September 2026")]
    [InlineData(10, "oktober 2026", "October 2026")]
    [InlineData(11, "november 2026", "November 2026")]
    [InlineData(12, "december 2026", "December 2026")]
    public void A_month_has_no_day(int month, string swedish, string english)
    {
        var value = FeelValue.From(new DateOnly(2026, month, 28));

        ValueText.Write(value, null, ValueText.MonthFormat, Language.Swedish).ShouldBe(swedish);
        ValueText.Write(value, null, ValueText.MonthFormat, Language.English).ShouldBe(english);
    }

    [Fact]
    public void A_word_is_told_by_its_label() => ValueText.Write(FeelValue.From("employed"), Words, ValueText.WordsFormat, Language.Swedish).ShouldBe("anställd");

    [Fact]
    public void Words_in_a_list_are_told_by_their_labels() =>
        ValueText.Write(FeelValue.From(new FeelList([FeelValue.From("student"), FeelValue.From("employed")])), new EnumListFactType(Words.Values), null, Language.English)
            .ShouldBe("a student, in work");

    [Fact]
    public void A_text_from_a_snapshot_cannot_steer_a_terminal() =>
        ValueText.Write(FeelValue.From("F32\u001b[2J\n"), new StringListFactType([]), null, Language.English).ShouldBe("F32 [2J ");

    [Fact]
    public void A_day_beyond_the_calendar_is_told_all_the_same() =>
        ValueText.Write(Feel.FeelExpression.Evaluate("@\"9999-01-01\" + @\"P2Y\"").Value, null, null, Language.English).ShouldContain("10001");
}
