using System.Text.RegularExpressions;
using DecisionSupport.TestKit;

namespace DecisionSupport.Knowledge.Tests.Law;

/// <summary>What the knowledge files cite for a criterion is cited by the matching rule set, or the open questions say why not.</summary>
public sealed class CitedSourcesTests
{
    [SharedTheory]
    [InlineData("rules.md")]
    public void Every_citation_is_in_the_rules_or_explained(string _) => Faults.ShouldBeNone(
        from missing in Missing()
        where !OpenQuestions.Uncited.Any(u => u.RuleSet == missing.RuleSet && u.Source == missing.Source)
        select $"{missing.RuleSet}: no criterion, ground, step or notice cites {missing.Source} ({missing.Criteria}), and OPEN-QUESTIONS.md does not say why");

    [SharedTheory]
    [InlineData("rules.md")]
    public void Nothing_is_explained_that_needs_no_explanation(string _) => Faults.ShouldBeNone(
        OpenQuestions.Uncited.ExceptBy(Missing().Select(m => (m.RuleSet, m.Source)), u => (u.RuleSet, u.Source))
            .Select(u => $"OPEN-QUESTIONS.md: {u.Source} is cited by {u.RuleSet}, or the knowledge files do not name it; take it out of the table"));

    [Fact]
    public void Every_explanation_has_a_reason_and_stands_once()
    {
        OpenQuestions.Uncited.ShouldNotBeEmpty();
        Faults.ShouldBeNone(OpenQuestions.Uncited.Where(u => u.Reason.Length < 10).Select(u => $"OPEN-QUESTIONS.md: {u.RuleSet} {u.Source} has no reason"));
        OpenQuestions.Uncited.DistinctBy(u => (u.RuleSet, u.Source)).Count().ShouldBe(OpenQuestions.Uncited.Count);
    }

    [SharedTheory]
    [InlineData("SGI-1", 6)]
    [InlineData("SGI-20", 6)]
    [InlineData("AE-5", 2)]
    [InlineData("SE-8", 3)]
    [InlineData("CO-11", 5)]
    [InlineData("L-1", 1)]
    public void Rows_of_the_file_are_read(string criterion, int citations) =>
        KnowledgeRow.ReadAll().Where(r => r.Criterion == criterion).SelectMany(r => Citations.In(r.Text)).Distinct().Count().ShouldBe(citations);

    private static IEnumerable<(string RuleSet, string Source, string Criteria)> Missing() =>
        from row in KnowledgeRow.ReadAll()
        let cited = row.RuleSets.SelectMany(CitedBy).ToHashSet(StringComparer.Ordinal)
        from citation in Citations.In(row.Text)
        where !cited.Any(c => IsCitation(c, citation))
        group row.Criterion by (RuleSet: row.RuleSets[0], citation) into missing
        select (missing.Key.RuleSet, missing.Key.citation, string.Join(", ", missing));

    // A section must be cited itself. A law known by its number is cited by any source with that number in its id.
    private static bool IsCitation(string source, string citation) => char.IsDigit(citation[0])
        ? Regex.IsMatch(source, $@"(?<!\d){Regex.Escape(citation)}(?!\d)", RegexOptions.None, TimeSpan.FromSeconds(60))
        : source == citation;

    private static IEnumerable<string> CitedBy(string ruleSet) => BuiltInRules.RuleBook.RuleSets.Single(r => r.Id == ruleSet).Versions.SelectMany(CitedBy);

    private static IEnumerable<string> CitedBy(RuleSetVersion version) =>
    [
        .. version.Criteria.SelectMany(c => c.Sources.Concat(c.Steps.SelectMany(r => r.Step.Sources.Ids))),
        .. version.Grounds.SelectMany(g => g.Sources.Ids),
        .. version.Steps.SelectMany(s => s.Step.Sources.Ids),
        .. version.Notices.SelectMany(n => n.Sources.Ids),
    ];
}
