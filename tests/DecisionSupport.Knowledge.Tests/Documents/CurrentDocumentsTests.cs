using System.Collections.Immutable;
using System.Globalization;
using DecisionSupport.Authoring;
using DecisionSupport.TestKit;

namespace DecisionSupport.Knowledge.Tests.Documents;

/// <summary>The pages under docs say what the rules say.</summary>
public sealed class CurrentDocumentsTests
{
    private const string Mend = "run: dotnet run --project src/DecisionSupport.Cli -- document rules --out docs";

    private static readonly ImmutableArray<RuleBookDocument> Documents = RuleBookDocuments.Write(BuiltInRules.RuleBook);

    public static TheoryData<string> Paths() => [.. Documents.Select(d => d.Path)];

    [Theory]
    [MemberData(nameof(Paths))]
    public void Page_is_current(string path)
    {
        var file = RepositoryFolder.Of("docs", path);
        File.Exists(file).ShouldBeTrue($"docs/{path} is missing; {Mend}");
        var (kept, written) = (File.ReadAllText(file).Split('\n'), Documents.Single(d => d.Path == path).Content.Split('\n'));
        var line = kept.Zip(written).TakeWhile(p => p.First == p.Second).Count();
        (line == kept.Length && line == written.Length).ShouldBeTrue($"docs/{path}({line + 1}) is not what the rules say; {Mend}");
    }

    [Fact]
    public void No_page_is_left_of_a_rule_set_that_is_gone() =>
        Directory.GetFiles(RepositoryFolder.Of("docs", "rule-sets")).Select(f => $"rule-sets/{Path.GetFileName(f)}").ShouldBeSubsetOf(Documents.Select(d => d.Path));

    [Theory]
    [InlineData("sv-SE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Pages_are_the_same_in_every_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            RuleBookDocuments.Write(BuiltInRules.RuleBook).ShouldBe(Documents);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
