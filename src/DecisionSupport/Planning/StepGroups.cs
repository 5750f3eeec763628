namespace DecisionSupport.Planning;

/// <summary>One thing to do: the steps of all rule sets that say it, the one whose words are used first.</summary>
internal sealed record StepGroup(string Id, ImmutableArray<NextStep> Steps, ImmutableArray<string> After)
{
    public NextStep Told => Steps[0];

    /// <summary>The paper that the step hands on, in whichever words it is told; null when there is none.</summary>
    public string? Paper => Steps.Select(s => s.Paper).FirstOrDefault(p => p is not null);

    public bool AwaitsAnswers => Steps.Any(s => s.Written.Plan.AwaitsAnswers);
}

/// <summary>Brings together what is the same thing, and leaves out what another step makes needless.</summary>
internal static class StepGroups
{
    public static ImmutableArray<StepGroup> Of(Decision decision)
    {
        var names = SameSteps.Of(decision.Evaluated.Select(e => e.Version));
        var steps = decision.Recommendations.SelectMany(r => r.NextSteps).ToList();
        var groups = steps.Where(s => !IsReplaced(s, steps, names)).GroupBy(s => names.IdOf(s.Id), StringComparer.Ordinal).ToList();
        var present = groups.Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. from g in groups
               let after = g.SelectMany(s => s.Written.Plan.After.Ids).Select(names.IdOf).Where(id => id != g.Key && present.Contains(id))
               select new StepGroup(g.Key, [.. g.OrderBy(s => s.Id != g.Key)], [.. after.Distinct(StringComparer.Ordinal)]),
        ];
    }

    // A step replaces those of its own rule set; of another only what its own does not have.
    private static bool IsReplaced(NextStep step, List<NextStep> all, SameSteps names) => all.Exists(by =>
        by.Written.Plan.Replaces.Ids.Any(id => names.IdOf(id) == names.IdOf(step.Id))
        && (by.RuleSet == step.RuleSet || !all.Exists(own => own.RuleSet == by.RuleSet && names.IdOf(own.Id) == names.IdOf(step.Id))));
}
