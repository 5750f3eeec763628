using DecisionSupport.Compilation;
using DecisionSupport.Compilation.Leaves;
using DecisionSupport.Frames;
using DecisionSupport.Tests.Support;
using FsCheck.Fluent;

namespace DecisionSupport.Tests.Evaluation;

/// <summary>Leaves that read facts directly say what FEEL says of them.</summary>
public sealed class FastLeavesTests
{
    public static TheoryData<string> RuleBookNames => TestedBooks.Names;

    [Theory]
    [MemberData(nameof(RuleBookNames))]
    public void Both_say_the_same_of_any_snapshot(string ruleBookName) =>
        Compare(TestedBooks.Named(ruleBookName), 100, Days.Sound);

    [Theory]
    [InlineData("asOf >= date(person.birthDate.year + 18, person.birthDate.month, 1)")]
    [InlineData("asOf >= date(person.birthDate.year + 18, person.birthDate.month, person.birthDate.day)")]
    [InlineData("person.birthDate + @\"P18Y\" <= asOf")]
    [InlineData("person.birthDate - @\"P9000Y\" < asOf")]
    [InlineData("person.birthDate = @\"2000-02-29\"")]
    [InlineData("person.birthDate != asOf")]
    [InlineData("person.birthDate.year + 65 < asOf.year")]
    [InlineData("asOf.year - person.birthDate.year >= (if asOf.month < person.birthDate.month then 19 else 18)")]
    [InlineData("person.birthDate.month = (if person.insured then 1 else work.reductionPercent)")]
    [InlineData("asOf > (if person.insured then person.birthDate else date(work.reductionPercent + 1900, 1, 1))")]
    [InlineData("asOf.year > (if person.insured then person.birthDate.year else 2000)")]
    [InlineData("asOf.year > (if person.insured or work.permanent then 1990 else 2030)")]
    [InlineData("work.reductionPercent > parameter.leastPercent")]
    [InlineData("work.reductionPercent / 3 > 16.5")]
    [InlineData("work.reductionPercent + 0.5 = 50")]
    [InlineData("-work.reductionPercent < -25")]
    [InlineData("count(work.hindrances) >= 1")]
    [InlineData("count(work.hindrances) != 2")]
    [InlineData("count(work.hindrances) > work.reductionPercent")]
    [InlineData("list contains(work.hindrances, \"lifting\")")]
    [InlineData("list contains(work.diagnoses, \"F32\")")]
    [InlineData("not(list contains(work.diagnoses, \"\"))")]
    [InlineData("person.situation = \"student\"")]
    [InlineData("person.situation != \"student\"")]
    [InlineData("person.situation > \"student\"")]
    [InlineData("person.situation in (\"student\", \"employed\")")]
    [InlineData("person.situation in (not(\"student\"))")]
    [InlineData("person.insured = work.permanent")]
    [InlineData("some p in work.periods satisfies p.kind = \"leave\" and p.from < asOf")]
    [InlineData("every p in work.periods satisfies p.to >= p.from")]
    [InlineData("every c in work.diagnoses satisfies starts with(upper case(c), \"F\") or starts with(c, \"m5\")")]
    [InlineData("some c in work.diagnoses satisfies contains(c, \".\") and not(starts with(c, \"F\"))")]
    [InlineData("every c in work.diagnoses satisfies string length(c) - (if contains(c, \".\") then 1 else 0) >= (if starts with(upper case(c), \"F\") then 4 else 3)")]
    [InlineData("some c in work.diagnoses satisfies string length(c) + 1 > parameter.leastPercent")]
    [InlineData("some c in work.diagnoses satisfies string length(c) > work.reductionPercent")]
    [InlineData("every c in work.diagnoses satisfies string length(c) = 5 or ends with(c, \"2\")")]
    [InlineData("max(for p in work.periods return p.from) > person.birthDate")]
    [InlineData("count(work.periods[kind = \"illness\"]) > 1")]
    public void Both_say_the_same_of_any_expression(string test) =>
        Compare(Ask.Amended($"definitions:\n  x: work.reductionPercent\ncriteria:\n  - id: need\n    test: >-\n      {test}\n"), 150, Gen.Elements(Ask.Day, new DateOnly(2020, 2, 29), new DateOnly(2024, 12, 31)));

    private static void Compare(RuleBook ruleBook, int count, FsCheck.Gen<DateOnly> days)
    {
        var rules = ruleBook.Compiled;
        var frame = RuleFrame.ForAnalysis(rules.RuleSetCount, rules.LocalCount);
        Always.Holds(days.SelectMany(day => new SnapshotGenerator(ruleBook.Vocabulary, day, 75).Snapshots), count, snapshot =>
        {
            frame.Use(snapshot.Values, snapshot.Truths, rules.Parameters.On(snapshot.AsOf), snapshot.AsOf);
            foreach (var version in Enumerable.Range(0, rules.RuleSetCount).Select(i => rules.On(i, snapshot.AsOf)).OfType<Compilation.CompiledVersion>())
            {
                foreach (var leaf in FormulaLeaves.Of(version).Where(l => l.Timeline is null))
                {
                    frame.Begin(version.DefinitionCount);
                    leaf.Test(frame).ShouldBe(LeafCompiler.General(leaf.Evaluate, [.. leaf.Facts])(frame), $"a leaf of {version.Version.RuleSet}: {leaf.Node}");
                }
            }
        });
    }
}
