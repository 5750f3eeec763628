namespace DecisionSupport.Planning;

/// <summary>Sees to it that what needs a paper has a step that hands it on: a paper's own step stands in where no rule set has one.</summary>
internal static class PaperSteps
{
    public static ImmutableArray<StepGroup> Complete(Decision decision, ImmutableArray<StepGroup> groups)
    {
        if (decision.Recommendations.IsEmpty)
        {
            return groups;
        }

        var names = SameSteps.Of(decision.Evaluated.Select(e => e.Version));
        ImmutableArray<(string Id, string By)> steps = [.. groups.Select(g => (g.Told.Id, g.Told.Responsible.Id))];
        return groups.AddRange(
            from paper in decision.RuleBook.Papers
            where paper.Step is not null && groups.All(g => g.Paper != paper.Id) && PaperCase.IsReady(decision, paper, steps)
            let asking = decision.Recommendations.FirstOrDefault(r => !r.QuestionsToExpert.IsEmpty) ?? decision.Recommendations[0]
            let after = paper.Step!.Plan.After.Ids.Select(names.IdOf).Where(id => groups.Any(g => g.Id == id)).Distinct(StringComparer.Ordinal)
            select new StepGroup(paper.Step!.Id, [new NextStep(paper.Step, asking)], [.. after]));
    }
}
