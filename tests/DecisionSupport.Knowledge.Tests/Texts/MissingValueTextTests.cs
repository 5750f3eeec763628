using DecisionSupport.Authoring;
using DecisionSupport.Feel;
using DecisionSupport.TestKit;

namespace DecisionSupport.Knowledge.Tests.Texts;

/// <summary>
/// A text names a value only where the value is known. Each worked case is asked with one fact left out at a time, and with the day of birth left
/// out too: no finding, step or notice may then print that a value is missing in the middle of a sentence.
/// </summary>
public sealed class MissingValueTextTests
{
    private const string Hole = "uppgift saknas";

    [Fact]
    public void No_text_has_a_hole_where_a_fact_is_unknown() => Faults.ShouldBeNone(
        Depth.Of([.. Directory.GetFiles(RepositoryFolder.Of("rules", "cases"), "*.yaml").Order(StringComparer.Ordinal)], 8).SelectMany(Holes).Distinct());

    private static IEnumerable<string> Holes(string file)
    {
        var whole = new CaseFileReader(BuiltInRules.RuleBook.Vocabulary).Read(File.ReadAllBytes(file), file).Snapshot.Snapshot!;
        return from known in new[] { whole, whole.With("person.birthDate", FeelValue.Null) }
               from fact in known.KnownFacts.ToList()
               from said in Said(BuiltInRules.RuleBook.Evaluate(known.With(fact.Id, FeelValue.Null)))
               where said.Text.Contains(Hole, StringComparison.Ordinal)
               select $"{said.Where} prints '{Hole}' where a fact is unknown: {said.Text}";
    }

    private static IEnumerable<(string Where, string Text)> Said(Decision decision) =>
        from recommendation in decision.Recommendations
        from audience in new[] { Audience.Officer, Audience.Client }
        from said in recommendation.Findings.Select(f => (f.Criterion.Id, Text: f.Text(audience, Language.Swedish)))
            .Concat(recommendation.NextSteps.Select(s => (s.Id, Text: s.Text(audience, Language.Swedish))))
            .Concat(recommendation.Notices.Select(n => (n.Id, Text: n.Text(audience, Language.Swedish))))
        select ($"{recommendation.Version.RuleSet} {said.Id}", said.Text);
}
