using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace DecisionSupport.Feel.Tests.Properties;

public class PrintingProperties
{
    [Fact]
    public void Every_value_reads_back_from_what_it_prints()
    {
        Prop.ForAll(Generate.Any.ToArbitrary(), value =>
        {
            var read = FeelExpression.Evaluate(value.ToString());
            return (read.IsSuccess && read.Value == value).Label($"{value} read back as {read.Value} {string.Join(' ', read.Errors)}");
        }).Check(Trials.Of(1000));
    }

    [Fact]
    public void Printing_what_was_read_gives_the_same_text()
    {
        Prop.ForAll(Generate.Any.ToArbitrary(), value => FeelExpression.Evaluate(value.ToString()).Value.ToString() == value.ToString())
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Equal_values_have_equal_hash_codes()
    {
        Prop.ForAll(
            Generate.Any.ToArbitrary(),
            value => FeelExpression.Evaluate(value.ToString()).Value.GetHashCode() == value.GetHashCode())
            .QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("sv-SE")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    public void Culture_changes_nothing(string culture)
    {
        const string Expression =
            "[1.5, -0.25, @\"2026-01-31\", @\"-0044-03-15\", @\"10:30:00.5\", @\"P1DT1.5S\", @\"-P14M\", string(1234567.89), upper case(\"title i\"), "
            + "number(\"1,000.5\", \",\", \".\"), matches(\"I\", \"i\", \"i\"), \"z\" < \"å\", day of week(@\"2026-01-31\"), date(\"2026-01-31\") - @\"P1D\"]";
        var expected = FeelExpression.Evaluate(Expression).Value.ToString();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            FeelExpression.Evaluate(Expression).Value.ToString().ShouldBe(expected, culture);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
