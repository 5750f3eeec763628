using System.Text;
using DecisionSupport.Authoring;
using DecisionSupport.Knowledge;
using DecisionSupport.Testing;
using DecisionSupport.Workshop.Scenarios;

namespace DecisionSupport.Workshop.Tests.Scenarios;

/// <summary>What the rules say at every step of every story is as somebody has approved: a story whose point is gone is seen before a room sees it.</summary>
public sealed class ScenarioOutcomesTests
{
    private static readonly ScenarioLibrary Library = ScenarioLibrary.BuiltIn(BuiltInRules.RuleBook);

    private static readonly DateOnly FormsOf2016 = new(2016, 5, 1);

    public static TheoryData<string> Ids => [.. Library.Scenarios.Select(s => s.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public Task The_outcomes_of_a_story_are_as_approved(string id)
    {
        var text = new StringBuilder();
        foreach (var step in Library.Find(id)!.Steps)
        {
            var decision = BuiltInRules.RuleBook.Evaluate(step.Snapshot);
            text.Append(CultureInfo.InvariantCulture, $"{step.Date:yyyy-MM-dd} {step.Title.Swedish}\n");
            foreach (var recommendation in decision.Recommendations)
            {
                var mark = recommendation.Version.RuleSet == step.Question.RuleSet ? '>' : ' ';
                var level = recommendation.Level is { } known ? $" ({known.Id})" : "";
                text.Append(CultureInfo.InvariantCulture, $"  {mark} {recommendation.Version.RuleSet}: {recommendation.Outcome.Id}{level}\n");
            }
        }

        return RuleBookTests.VerifyText(text.ToString(), RepositoryFolder.Of("tests", "DecisionSupport.Workshop.Tests", "Scenarios", id), "txt");
    }

    [Fact]
    public void The_example_of_the_guide_is_a_scenario()
    {
        var guide = File.ReadAllText(RepositoryFolder.Of("docs", "workshop.md")).ReplaceLineEndings("\n");
        var start = guide.IndexOf("```yaml\n", StringComparison.Ordinal) + "```yaml\n".Length;

        var example = Encoding.UTF8.GetBytes(guide[start..guide.IndexOf("```", start, StringComparison.Ordinal)]);

        new ScenarioReader(BuiltInRules.RuleBook).Read(example, "guide.yaml").Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void Ten_stories_are_there() => Library.Scenarios.Length.ShouldBeGreaterThanOrEqualTo(10);

    [Fact]
    public void A_certificate_is_on_a_form_of_its_time() =>
        Library.Scenarios.SelectMany(s => s.Steps.Select(step => (Story: s.Id, step.Date, Form: step.Snapshot["loh.form"], Issued: step.Snapshot["loh.issuedDate"])))
            .Where(s => !s.Form.IsNull && (s.Form.AsString(), s.Issued.AsDate() >= FormsOf2016) is ("FK3200", true) or ("FK7800" or "FK7801" or "FK7802", false))
            .Select(s => $"{s.Story}, {s.Date:yyyy-MM-dd}: {s.Form.AsString()} was not in use when it was written").ShouldBeEmpty();

    [Fact]
    public void Nobody_is_asked_under_the_headings_of_a_form_that_is_not_there_yet() =>
        Library.Scenarios.SelectMany(s => s.Steps.Where(step => step.Date < FormsOf2016).SelectMany(step => BuiltInRules.RuleBook.Evaluate(step.Snapshot).Recommendations
                .SelectMany(r => r.QuestionsToExpert).Select(q => $"{s.Id}, {step.Date:yyyy-MM-dd}: {q.Text(Language.Swedish)}")))
            .Where(q => q.Contains("FK 78", StringComparison.Ordinal)).ShouldBeEmpty();
}
