using DecisionSupport.Planning;
using DecisionSupport.TestKit;
using DecisionSupport.Testing;

namespace DecisionSupport.Knowledge.Tests.Advice;

/// <summary>What every plan of the built-in rules promises, over generated cases.</summary>
public sealed class PlanTests
{
    private const int Seed = 20261128;
    private static readonly int Cases = Depth.Of(10_000, 500);

    private static readonly DateOnly[] Days = [new(2012, 3, 1), new(2017, 6, 15), new(2019, 1, 10), new(2023, 9, 1), new(2026, 11, 28)];

    // Decided and planned once for all that is promised of them.
    private static readonly Lazy<Decision[]> Planned = new(() =>
        [.. Days.SelectMany(day => new SnapshotGenerator(BuiltInRules.RuleBook, Seed).Realistic(day).Take(Cases / Days.Length)).Select(s => BuiltInRules.RuleBook.Evaluate(s))]);

    private static Decision[] Decisions => Planned.Value;

    [Fact]
    public void Each_thing_is_said_once_and_at_most_three_come_first() => Faults.ShouldBeNone(Decisions.SelectMany(decision =>
    {
        var steps = decision.Plan.Steps;
        var twice = steps.GroupBy(s => s.Text(Audience.Officer, Language.Swedish)).Where(g => g.Count() > 1).Select(g => $"{decision.Snapshot.AsOf:O}: said twice: {g.Key}");
        return decision.Plan.In(PlanPhase.Now).Length > 3 ? twice.Append($"{decision.Snapshot.AsOf:O}: {decision.Plan.In(PlanPhase.Now).Length} steps come first") : twice;
    }).Distinct());

    [Fact]
    public void Each_step_has_a_party_and_a_day_or_a_reason_why_not() => Faults.ShouldBeNone(Decisions.SelectMany(d => d.Plan.Steps)
        .Where(s => s.Due.Day is null && (s.Due.ReasonForNone(Language.Swedish).Length == 0 || s.Due.ReasonForNone(Language.English).Length == 0))
        .Select(s => $"{s.Id} has neither a day nor a reason").Distinct());

    [Fact]
    public void What_is_recommended_is_planned_unless_another_step_replaces_it() => Faults.ShouldBeNone(Decisions.SelectMany(decision =>
    {
        var names = SameSteps.Of(decision.Evaluated.Select(e => e.Version));
        var recommended = decision.Recommendations.SelectMany(r => r.NextSteps).ToList();
        var planned = decision.Plan.Steps.Select(s => names.IdOf(s.Id)).ToHashSet();
        var replaced = recommended.SelectMany(s => s.Written.Plan.Replaces.Ids).Select(names.IdOf).ToHashSet();
        return recommended.Select(s => names.IdOf(s.Id)).Where(id => !planned.Contains(id) && !replaced.Contains(id)).Select(id => $"{id} is recommended, and neither planned nor replaced");
    }).Distinct());

    [Fact]
    public void A_step_comes_after_those_that_open_it() => Faults.ShouldBeNone(Decisions.SelectMany(decision =>
    {
        var place = decision.Plan.Steps.Select((s, i) => (s.Id, i)).ToDictionary(p => p.Id, p => p.i);
        return decision.Plan.Steps.SelectMany(s => s.Opens.Where(o => place[o] <= place[s.Id]).Select(o => $"{o} stands before {s.Id}, which opens it"));
    }).Distinct());
}
