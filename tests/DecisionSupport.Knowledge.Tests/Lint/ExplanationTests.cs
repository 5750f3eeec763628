using System.Reflection;
using DecisionSupport.Authoring;
using DecisionSupport.Authoring.Explanations;
using DecisionSupport.Diagnostics;

namespace DecisionSupport.Knowledge.Tests.Lint;

/// <summary>The list of codes is closed: each has an explanation, and an example that gives it.</summary>
public sealed class ExplanationTests
{
    public static TheoryData<string> Declared =>
        [.. AllCodes().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Declared))]
    public void Example_of_a_code_gives_it(string code)
    {
        var explanation = ExplanationReader.All.SingleOrDefault(e => e.Kind.Code == code);

        explanation.ShouldNotBeNull($"{code} has no file in src/DecisionSupport.Authoring/Explanations/Examples");
        explanation.Example.Tell().ShouldContain(line => line.Contains($" {code}: ", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_is_explained_that_does_not_exist() =>
        ExplanationReader.All.Select(e => e.Kind.Code).ShouldBe(AllCodes().Order(StringComparer.Ordinal));

    [Fact]
    public void Example_has_one_fault()
    {
        var several = ExplanationReader.All.Where(e => Errors(e).Distinct().Count() > 1).Select(e => e.Kind.Code);
        // What is missing makes others miss it.
        several.ShouldBeSubsetOf(["DS0102", "DS0207", "DS0208"]);
    }

    private static IEnumerable<string> AllCodes() =>
        from type in new[] { typeof(RuleBook), typeof(Linter) }.SelectMany(t => t.Assembly.GetTypes())
        from field in type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
        where field.FieldType == typeof(DiagnosticKind)
        select ((DiagnosticKind)field.GetValue(null)!).Code;

    private static IEnumerable<string> Errors(CodeExplanation explanation) =>
        explanation.Example.Tell().Where(l => l.Contains(": error DS", StringComparison.Ordinal)).Select(l => l[(l.IndexOf(": error DS", StringComparison.Ordinal) + 8)..][..6]);
}
