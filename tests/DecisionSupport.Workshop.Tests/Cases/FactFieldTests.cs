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

    [Theory]
    [InlineData("ground=illness from=2020-01-01 to=2020-02-30", "Period 1, till och med: skriv ett datum, till exempel 2026-01-31.")]
    [InlineData("ground=illness", "Period 1: fyll i från och med.")]
    [InlineData("ground=sjuk from=2020-01-01", "Period 1, vad: välj i listan.")]
    public void What_is_wrong_in_a_period_is_told_with_its_row_and_cure(string row, string told)
    {
        var typed = Typed(row);

        PeriodRows.Read(Periods, "p", name => typed.GetValueOrDefault(name, ""), out var error).ShouldBeNull();

        error!.Swedish.ShouldBe(told);
    }

    [Theory]
    [InlineData("ground=illness from=2020-01-01 to=2020-02-01", "ground=job-seeking from=2020-02-02")]
    [InlineData("ground=child-under-one from=2025-01-01 childBirthDate=2025-02-01", "", "ground=job-seeking from=2025-03-01 to=2025-04-01 onLeave=true")]
    public void Periods_come_back_as_they_were_filled_in_and_empty_rows_are_left_out(params string[] rows)
    {
        var typed = Typed(rows);

        var read = PeriodRows.Read(Periods, "p", name => typed.GetValueOrDefault(name, ""), out var error);

        error.ShouldBeNull();
        var told = read!.Select(r => string.Join(' ', Periods.Fields.Where(f => r.AsContext().TryGet(f.Name, out _)).Select(f => $"{f.Name}={(r.AsContext().TryGet(f.Name, out var value) ? PeriodRows.Word(value) : "")}")));
        told.Select(t => t.Split(' ').Order()).ShouldBe(rows.Where(r => r.Length > 0).Select(r => r.Split(' ').Order()));
    }

    private static RecordListFactType Periods => (RecordListFactType)Fact("protection.periods").Type;

    private static Dictionary<string, string> Typed(params string[] rows) => rows
        .SelectMany((row, index) => row.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Split('=')).Select(word => (Name: PeriodRows.Name("p", index, word[0]), Word: word[1])))
        .ToDictionary(w => w.Name, w => w.Word, StringComparer.Ordinal);

    private static Fact Fact(string id) => BuiltInRules.RuleBook.Vocabulary.Find(id)!;
}
