namespace DecisionSupport.Plans;

/// <summary>One thing to do: the steps of all rule sets that say it, the one whose words are used first.</summary>
internal sealed record StepGroup(string Id, ImmutableArray<NextStep> Steps, ImmutableArray<string> After)
{
    public NextStep Told => Steps[0];

    public bool AwaitsAnswers => Steps.Any(s => s.Written.Plan.AwaitsAnswers);
}

/// <summary>Brings together what is the same thing, and leaves out what another step makes needless.</summary>
internal static class StepGroups
{
    public static ImmutableArray<StepGroup> Of(Decision decision)
    {
        var names = SameSteps.Of(decision.Evaluated.Select(e => e.Version));
        var groups = decision.Recommendations.SelectMany(r => r.NextSteps).GroupBy(s => names.IdOf(s.Id), StringComparer.Ordinal).ToList();
        var present = groups.Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        present.ExceptWith(groups.SelectMany(g => g).SelectMany(s => s.Written.Plan.Replaces.Ids).Select(names.IdOf));
        return
        [
            .. from g in groups
               where present.Contains(g.Key)
               let after = g.SelectMany(s => s.Written.Plan.After.Ids).Select(names.IdOf).Where(present.Contains)
               select new StepGroup(g.Key, [.. g.OrderBy(s => s.Id != g.Key)], [.. after.Distinct(StringComparer.Ordinal)]),
        ];
    }
}
