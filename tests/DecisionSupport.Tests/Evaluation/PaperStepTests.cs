using System.Text;
using DecisionSupport.Tests.Support;

namespace DecisionSupport.Tests.Evaluation;

/// <summary>The step that a paper brings along waits for the steps that it comes after, as any other step does.</summary>
public sealed class PaperStepTests
{
    private const string Step = """

        step:
          id: visit-the-firm
          by: parking-office
          officer: { sv: Besök företaget med protokollet. }
          client: { sv: Vi besöker företaget. }
          plan: { due: { within: 14 }AFTER }
        """;

    [Theory]
    [InlineData("", PlanPhase.Now)]
    [InlineData(", after: [employer-writes]", PlanPhase.Then)]
    public void It_has_its_turn_after_the_steps_it_names(string after, PlanPhase phase)
    {
        var rules = Book(after);
        var plan = rules.Evaluate(CompanyOf(rules)).Plan;

        plan.Steps.Single(s => s.Id == "visit-the-firm").Phase.ShouldBe(phase, string.Join(", ", plan.Steps.Select(s => $"{s.Id} {s.Phase}")));
    }

    private static CaseSnapshot CompanyOf(RuleBook rules) =>
        new CaseSnapshotBuilder(rules.Vocabulary, new DateOnly(2025, 3, 3)).Set("permit.kind", FeelValue.From("company")).Build();

    private static RuleBook Book(string after) => RuleBookLoader.Load(
        from file in GoodRules.FilesIn(RepositoryFolder.Of("tests", "ParkingPermits"))
        where !file.Path.StartsWith("cases/", StringComparison.Ordinal) && !file.Path.StartsWith("scenarios/", StringComparison.Ordinal)
        select file.Path != "papers/visit.yaml" ? file : new RuleFile(file.Path, Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(file.Utf8.Span) + Step.Replace("AFTER", after, StringComparison.Ordinal) + "\n"))).GetOrThrow();
}
