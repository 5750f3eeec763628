using System.Reflection;
using DecisionSupport.Diagnostics;

namespace DecisionSupport.Tests.BrokenRules;

/// <summary>Each kind of diagnostic of this library is explained on <c>docs/diagnostics.md</c> in the words it has, and stands in the catalogue once.</summary>
public sealed class DiagnosticKindTests
{
    private static readonly string Page = File.ReadAllText(RepositoryFolder.Of("docs", "diagnostics.md"));

    [Fact]
    public void Words_of_each_kind_stand_on_the_page() =>
        DiagnosticCatalogue.All.Where(k => !Page.Contains($"## {k.Code} {k.Title}\n\n{k.Means} *What to do:* {k.Cure}\n", StringComparison.Ordinal)).Select(k => $"{k.Code} {k.Title}").ShouldBeEmpty();

    [Fact]
    public void Every_kind_has_all_its_words() =>
        DiagnosticCatalogue.All.Where(k => k.Code.Length == 0 || k.Title.Length == 0 || k.Means.Length == 0 || k.Cure.Length == 0).Select(k => k.ToString()).ShouldBeEmpty();

    [Fact]
    public void Every_kind_stands_in_the_catalogue() =>
        DiagnosticCatalogue.All.Select(k => k.Code).ShouldBe(
            from type in typeof(RuleBook).Assembly.GetTypes()
            from field in type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
            where field.FieldType == typeof(DiagnosticKind)
            select ((DiagnosticKind)field.GetValue(null)!).Code, ignoreOrder: true);
}
