using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DecisionSupport.Authoring;

namespace DecisionSupport.Knowledge.Tests.Documents;

/// <summary>The pages are Markdown that shows as it was meant: whole tables, folds that close, links that lead somewhere.</summary>
public sealed partial class PageShapeTests
{
    private static readonly ImmutableArray<RuleBookDocument> Documents = RuleBookDocuments.Write(BuiltInRules.RuleBook);

    public static TheoryData<string> Paths() => [.. Documents.Select(d => d.Path)];

    [Theory]
    [MemberData(nameof(Paths))]
    public void Rows_of_a_table_have_the_same_number_of_cells(string path) => Faults.ShouldBeNone(
        Lines(path).Zip(Lines(path).Skip(1)).Where(p => IsRow(p.First) && IsRow(p.Second) && Cells(p.First) != Cells(p.Second)).Select(p => $"{path}: {p.Second}"));

    [Theory]
    [MemberData(nameof(Paths))]
    public void Folds_and_code_blocks_are_closed(string path)
    {
        Lines(path).Count(l => l.StartsWith("<details>", StringComparison.Ordinal)).ShouldBe(Lines(path).Count(l => l == "</details>"));
        (Lines(path).Count(l => l.StartsWith("```", StringComparison.Ordinal)) % 2).ShouldBe(0);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Links_inside_the_documents_lead_somewhere(string path)
    {
        var folder = path.Contains('/', StringComparison.Ordinal) ? path[..path.LastIndexOf('/')] : "";
        Faults.ShouldBeNone(
            from Match link in Link().Matches(Content(path))
            let target = link.Groups["path"].Value.StartsWith("../", StringComparison.Ordinal) ? link.Groups["path"].Value[3..] : Path.Combine(folder, link.Groups["path"].Value).Replace('\\', '/')
            let page = Documents.FirstOrDefault(d => d.Path == target)
            where page is null || (link.Groups["anchor"].Success && !page.Content.Contains($"<a id=\"{link.Groups["anchor"].Value}\">", StringComparison.Ordinal))
            select $"{path}: {link.Value} leads nowhere");
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Lines_end_as_the_house_ends_them(string path)
    {
        Content(path).ShouldNotContain('\r');
        Content(path).ShouldEndWith("\n");
        Content(path).ShouldNotEndWith("\n\n");
        Content(path).ShouldNotContain("\n\n\n");
        Faults.ShouldBeNone(Lines(path).Where(l => l.EndsWith(' ')).Select(l => $"{path}: a space at the end of '{l}'"));
    }

    [Fact]
    public void Every_criterion_outcome_and_fact_is_shown() => Faults.ShouldBeNone(
        BuiltInRules.RuleBook.RuleSets.SelectMany(r => r.Versions).SelectMany(v => v.Criteria.Select(c => c.Id).Concat(v.Outcomes.Select(o => o.Id)).Select(id => (Path: $"rule-sets/{v.RuleSet}.md", Id: id)))
            .Concat(BuiltInRules.RuleBook.Vocabulary.Facts.Select(f => (Path: "facts.md", f.Id)))
            .Where(t => !Content(t.Path).Contains($"`{t.Id}`", StringComparison.Ordinal)).Select(t => $"{t.Path}: {t.Id} is not there"));

    private static string Content(string path) => Documents.Single(d => d.Path == path).Content;

    private static string[] Lines(string path) => Content(path).Split('\n');

    private static bool IsRow(string line) => line.StartsWith("| ", StringComparison.Ordinal);

    private static int Cells(string row) => Bar().Count(row);

    [GeneratedRegex(@"(?<!\\)\|", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bar();

    [GeneratedRegex(@"\]\((?<path>[^:)#]+\.md)(?:#(?<anchor>[^)]+))?\)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
