using DecisionSupport.Feel;
using DecisionSupport.Knowledge;
using DecisionSupport.Workshop.Cases;

namespace DecisionSupport.Workshop.Tests.Cases;

/// <summary>Facts as fields, there and back.</summary>
public sealed class FactFieldTests
{
    [Theory]
    [InlineData("workCapacity.reductionPercent", "50,5")]
    [InlineData("work.annualIncome", "228 000")]
    public void A_number_is_read_as_people_write_it(string id, string text)
    {
        FactField.Read(Fact(id), text, out var error).IsNull.ShouldBeFalse();
        error.ShouldBeNull();
    }

    [Theory]
    [InlineData("workCapacity.reductionPercent", "half")]
    [InlineData("person.birthDate", "17/4 1978")]
    [InlineData("person.insured", "maybe")]
    [InlineData("protection.periods", "illness 2020-01-01 2020-02-30")]
    [InlineData("protection.periods", "illness 2020-01-01 2020-02-01 2020-03-01")]
    public void What_cannot_be_read_is_told(string id, string text)
    {
        FactField.Read(Fact(id), text, out var error).IsNull.ShouldBeTrue();
        error.ShouldNotBeNull();
    }

    [Fact]
    public void An_empty_field_is_unknown_and_a_dash_is_known_to_be_none()
    {
        FactField.Read(Fact("loh.diagnoses"), " ", out _).IsNull.ShouldBeTrue();
        FactField.Read(Fact("loh.diagnoses"), "-", out _).ShouldBe(FeelValue.From(FeelList.Empty));
        FactField.Read(Fact("protection.periods"), "-", out _).ShouldBe(FeelValue.From(FeelList.Empty));
    }

    [Fact]
    public void Periods_come_back_as_they_were_written()
    {
        const string Lines = "illness 2020-01-01 2020-02-01\njob-seeking 2020-02-02";
        var type = (RecordListFactType)Fact("protection.periods").Type;

        PeriodLines.Write(type, PeriodLines.Read(type, Lines)!).ShouldBe(Lines);
    }

    [Fact]
    public void What_a_period_tells_beside_its_days_comes_back_under_its_name()
    {
        const string Lines = "child-under-one 2025-01-01 childBirthDate=2025-02-01\njob-seeking 2025-03-01 2025-04-01 onLeave=true";
        var type = (RecordListFactType)Fact("protection.periods").Type;

        PeriodLines.Write(type, PeriodLines.Read(type, Lines)!).ShouldBe(Lines);
    }

    private static Fact Fact(string id) => BuiltInRules.RuleBook.Vocabulary.Find(id)!;
}
