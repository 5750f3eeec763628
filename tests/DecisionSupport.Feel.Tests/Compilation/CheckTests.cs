namespace DecisionSupport.Feel.Tests.Compilation;

/// <summary>Every line of <c>CheckErrors.txt</c>: a rule that reads but cannot be right, and the text of its first error.</summary>
public class CheckTests
{
    public static TheoryData<string, string> Errors()
    {
        var data = new TheoryData<string, string>();
        foreach (var line in File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Compilation", "CheckErrors.txt")))
        {
            var parts = line.Split(" => ");
            data.Add(parts[0], parts[1]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Errors))]
    public void Wrong_rule_says_where_what_and_what_to_do(string expression, string error)
    {
        Rules.Bind(expression).Errors.Select(found => found.ToString()).FirstOrDefault().ShouldBe(error, expression);
    }

    [Theory]
    [InlineData("person.birthDate + @\"P65Y\" <= asOf")]
    [InlineData("person.insured and income > 0.24 * 57300")]
    [InlineData("loh.form in (\"FK7800\", \"FK7801\")")]
    [InlineData("loh.form != null")]
    [InlineData("list contains(loh.basis, \"journal\")")]
    [InlineData("\"journal\" in loh.basis")]
    [InlineData("every p in periods satisfies p.from <= p.to")]
    [InlineData("periods[ground = \"illness\" and from <= asOf].to")]
    [InlineData("max(periods.to) + wait < asOf")]
    [InlineData("count(periods[item.from > asOf]) = 0")]
    [InlineData("years and months duration(person.birthDate, asOf).years >= 19")]
    [InlineData("income in [1..2] or income in (< 5)")]
    [InlineData("if person.insured then 1 else \"none\"")]
    [InlineData("for p in periods return p.to - p.from")]
    [InlineData("asOf.year - person.birthDate.year")]
    [InlineData("not(person.insured)")]
    [InlineData("null = income")]
    [InlineData("income in (? > 5 and ? < 10)")]
    [InlineData("sum(for i in 1..3 return i) = 6")]
    public void Right_rule_has_no_errors(string expression)
    {
        Rules.Bind(expression).Errors.ShouldBeEmpty(expression);
    }

    [Fact]
    public void All_errors_are_found_in_the_order_of_the_text()
    {
        var errors = Rules.Bind("asOf > 5 and nme and income = \"a\"").Errors;

        errors.Select(error => error.Position.Column).ShouldBe([1, 14, 22]);
    }

    [Fact]
    public void There_are_never_more_than_twenty_errors()
    {
        Rules.Bind(string.Join(" and ", Enumerable.Repeat("nothing", 100))).Errors.Length.ShouldBe(20);
    }
}
