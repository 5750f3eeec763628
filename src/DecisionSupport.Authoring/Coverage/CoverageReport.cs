namespace DecisionSupport.Authoring.Coverage;

/// <summary>What worked cases show of the rules. Immutable.</summary>
/// <param name="Goals">What can be shown, each with the names of the cases that show it, in the order of the rules.</param>
internal sealed record CoverageReport(ImmutableArray<(CoverageGoal Goal, ImmutableArray<string> Cases)> Goals)
{
    private const int Whole = 100;

    /// <summary>How much is shown, in per cent, rounded down: 100 means everything.</summary>
    public int Percent => PercentOf(Goals);

    /// <summary>The rule sets, in the order of the rule book.</summary>
    public IEnumerable<string> RuleSets => Goals.Select(g => g.Goal.RuleSet).Distinct();

    /// <summary>What can be shown of a rule set.</summary>
    public ImmutableArray<(CoverageGoal Goal, ImmutableArray<string> Cases)> Of(string ruleSet, GoalKind? kind = null) =>
        [.. Goals.Where(g => g.Goal.RuleSet == ruleSet && (kind is null || g.Goal.Kind == kind))];

    public static int Shown(IEnumerable<(CoverageGoal Goal, ImmutableArray<string> Cases)> goals) => goals.Count(g => !g.Cases.IsEmpty);

    public static int PercentOf(IReadOnlyCollection<(CoverageGoal Goal, ImmutableArray<string> Cases)> goals) =>
        goals.Count == 0 ? Whole : Shown(goals) * Whole / goals.Count;

    /// <summary>Asks what cases show.</summary>
    public static CoverageReport Of(RuleBook ruleBook, IEnumerable<(string Name, IEnumerable<Recommendation> About)> cases)
    {
        var hits = new Dictionary<CoverageGoal, List<string>>();
        foreach (var (name, about) in cases)
        {
            foreach (var goal in about.SelectMany(CaseHits.Of).Distinct())
            {
                (hits.TryGetValue(goal, out var names) ? names : hits[goal] = []).Add(name);
            }
        }

        var goals = ruleBook.Compiled.AllVersions().SelectMany(versions => versions.SelectMany(v => VersionGoals.Of(ruleBook, v)).Distinct());
        return new CoverageReport([.. goals.Select(g => (g, hits.TryGetValue(g, out var names) ? [.. names] : ImmutableArray<string>.Empty))]);
    }
}
