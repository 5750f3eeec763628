using DecisionSupport.Feel.Emission;

namespace DecisionSupport.Feel.Tests.Compilation;

public class AllocationTests
{
    [Theory]
    [InlineData("income > 100")]
    [InlineData("income * 0.8 + 1 <= 300000")]
    [InlineData("asOf = person.birthDate")]
    [InlineData("person.birthDate <= asOf and person.insured and not(income < 5)")]
    [InlineData("loh.form = \"FK7800\" or loh.form = \"FK7801\"")]
    [InlineData("loh.form in (\"FK7800\", \"FK7801\")")]
    [InlineData("loh.form in [\"FK7800\", \"FK7801\"]")]
    [InlineData("income in [1..5]")]
    [InlineData("income in (<= 5, [10..20), > 1000)")]
    [InlineData("income in (? > 5 and ? < 10)")]
    [InlineData("income between 1 and 5")]
    [InlineData("unknown > 5")]
    [InlineData("count(loh.diagnoses) > 0")]
    [InlineData("list contains(loh.diagnoses, \"F32\")")]
    [InlineData("every d in loh.diagnoses satisfies d != \"x\"")]
    [InlineData("some d in loh.diagnoses satisfies starts with(d, \"M\")")]
    [InlineData("every i in 1..10 satisfies i > 0")]
    [InlineData("person.birthDate + @\"P65Y\" <= asOf")]
    [InlineData("asOf - wait > @\"2016-01-01\"")]
    [InlineData("asOf - person.birthDate > @\"P1D\"")]
    [InlineData("asOf.year - person.birthDate.year >= 19")]
    [InlineData("asOf.month = 11 and asOf.day = 15")]
    [InlineData("date(asOf.year, 1, 1) < asOf")]
    [InlineData("years and months duration(person.birthDate, asOf) >= @\"P19Y\"")]
    [InlineData("years and months duration(person.birthDate, asOf).years >= 19")]
    [InlineData("string length(note) > 3")]
    [InlineData("starts with(note, \"hello\") and contains(note, \"wor\")")]
    [InlineData("matches(note, \"^hello\")")]
    [InlineData("if person.insured then income else 0")]
    [InlineData("loh.diagnoses[1] = \"F32\"")]
    [InlineData("floor(income / 1000) * 1000 = income")]
    [InlineData("asOf instance of date")]
    public void Hot_paths_allocate_nothing(string expression)
    {
        var bound = Rules.Bind(expression);
        bound.Errors.ShouldBeEmpty(expression);
        var evaluate = FeelCompiler.Compile(bound.Root);
        var frame = Rules.Frame(bound);
        for (var i = 0; i < 100; i++)
        {
            evaluate(frame);
            frame.Reset();
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            evaluate(frame);
            frame.Reset();
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0, expression);
    }
}
