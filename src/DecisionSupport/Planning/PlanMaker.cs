namespace DecisionSupport.Planning;

/// <summary>Decision → plan. The same decision gives the same plan.</summary>
internal sealed class PlanMaker
{
    private const int MostFirst = 3;

    private readonly Decision _decision;
    private readonly ImmutableArray<StepGroup> _groups;
    private readonly Dictionary<string, StepGroup> _byId;
    private readonly Dictionary<string, DueDay> _due;
    private readonly ILookup<string, StepGroup> _opens;

    private PlanMaker(Decision decision)
    {
        _decision = decision;
        _groups = PaperSteps.Complete(decision, StepGroups.Of(decision));
        _byId = _groups.ToDictionary(g => g.Id, StringComparer.Ordinal);
        _due = _groups.ToDictionary(g => g.Id, DueDays.Of, StringComparer.Ordinal);
        _opens = _groups.SelectMany(g => g.After.Select(a => (Before: a, Group: g))).ToLookup(p => p.Before, p => p.Group, StringComparer.Ordinal);
    }

    public static Plan Make(Decision decision) => new PlanMaker(decision).Make();

    private Plan Make()
    {
        var ready = Ordered(_groups.Where(g => g.After.IsEmpty && !g.AwaitsAnswers)).ToList();
        var answers = _groups.Where(g => Awaits(g)).ToHashSet();
        var later = Ordered(_groups.Where(g => !answers.Contains(g) && !ready.Contains(g))).OrderBy(Depth);
        return new Plan(
        [
            .. ready.Take(MostFirst).Select(g => Planned(g, PlanPhase.Now)),
            .. ready.Skip(MostFirst).Concat(later).Select(g => Planned(g, PlanPhase.Then)),
            .. Ordered(answers).OrderBy(Depth).Select(g => Planned(g, PlanPhase.WhenAnswersCome)),
        ]);
    }

    private PlannedStep Planned(StepGroup group, PlanPhase phase) => new(
        group,
        phase,
        _due[group.Id],
        AskedBy(group),
        [.. _opens[group.Id].Select(o => o.Told)]);

    // A day that the law sets comes first, then what an outcome to hope for asks for, then what most questions ask for, then what is due
    // earliest; among these what mends a finding, and what most else waits for.
    private IEnumerable<StepGroup> Ordered(IEnumerable<StepGroup> groups) => groups
        .OrderBy(g => _due[g.Id] is { IsLaw: true, Day: { } day } ? day : DateOnly.MaxValue)
        .ThenBy(g => !g.Steps.Any(s => s.Recommendation.Outcome.IsGoal))
        .ThenByDescending(g => AskedBy(g).Length)
        .ThenBy(g => _due[g.Id].Day ?? DateOnly.MaxValue)
        .ThenBy(g => g.Told.Cause is null)
        .ThenByDescending(g => Followers(g.Id, []));

    private ImmutableArray<string> AskedBy(StepGroup group) =>
        [.. _decision.Recommendations.Where(r => group.Steps.Any(own => own.RuleSet == r.Version.RuleSet || r.NextSteps.Any(s => own.Id == s.Id))).Select(r => r.Version.RuleSet)];

    private int Followers(string id, HashSet<string> seen)
    {
        foreach (var follower in _opens[id].Where(f => seen.Add(f.Id)))
        {
            Followers(follower.Id, seen);
        }

        return seen.Count;
    }

    // That no step comes after itself is checked when rules are loaded.
    private int Depth(StepGroup group) => group.After.Select(a => Depth(_byId[a]) + 1).DefaultIfEmpty().Max();

    private bool Awaits(StepGroup group) => group.AwaitsAnswers || group.After.Any(a => Awaits(_byId[a]));
}
