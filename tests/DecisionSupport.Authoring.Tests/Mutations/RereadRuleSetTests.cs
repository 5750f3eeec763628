using DecisionSupport.Authoring.Migrations;
using DecisionSupport.Authoring.Mutations;
using DecisionSupport.RuleBooks;

namespace DecisionSupport.Authoring.Tests.Mutations;

/// <summary>One rule set read again gives what loading all files again gives.</summary>
public sealed class RereadRuleSetTests
{
    [Theory]
    [InlineData("sjukersattning/2011-01-01.yaml", "asOf >= firstMonth and asOf < limitMonth", "asOf > firstMonth and asOf < limitMonth")]
    [InlineData("loh/2011-01-01.yaml", "id: missing", "id: absent")]
    [InlineData("loh/2022-11-16.yaml", "from: 2022-11-16", "from: 2022-11-17")]
    [InlineData("samverkan/2011-01-01.yaml", "test: needs.advice", "test: needs.advise")]
    public void It_is_what_loading_gives(string path, string was, string becomes)
    {
        var files = FileSet.Read(RepositoryFolder.Of("rules")).ToDictionary(f => f.Key, f => FileSet.ToRuleFile(f.Key, f.Value));
        var rereading = new RereadRuleSet(files.Values);
        var text = System.Text.Encoding.UTF8.GetString(files[path].Utf8.Span);
        text.ShouldContain(was);
        files[path] = FileSet.ToRuleFile(path, text.Replace(was, becomes, StringComparison.Ordinal));

        var (whole, reread) = (RuleBookLoader.Load(files.Values), rereading.Load(path.Split('/')[0], [.. files.Values]));

        Errors(reread).ShouldBe(Errors(whole));
        reread.RuleBook?.Sha256.ShouldBe(whole.RuleBook?.Sha256);
        if (whole.RuleBook is { } expected)
        {
            var snapshot = new CaseSnapshotBuilder(expected.Vocabulary, new DateOnly(2026, 11, 10)).Set("person.birthDate", new DateOnly(1975, 3, 20)).Build();
            Said(reread.RuleBook!, snapshot).ShouldBe(Said(expected, snapshot));
        }
    }

    private static List<string> Errors(RuleBookLoading loading) => [.. loading.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.ToString())];

    private static string Said(RuleBook rules, CaseSnapshot snapshot) => WorkedAnswer.Decided(rules.Evaluate(snapshot)) + WorkedAnswer.Told(rules.Evaluate(snapshot));
}
