namespace DecisionSupport.Analysis.Cohorts;

/// <summary>The outcomes of a rule set by what kind of answer they are, added up from those of each.</summary>
internal static class OutcomeKindTable
{
    private static readonly CohortLabel Yes = new("yes", new("ja", "yes"));
    private static readonly CohortLabel No = new("no", new("nej", "no"));
    private static readonly CohortLabel Open = new("open", new("inte klart än", "not yet known"));
    private static readonly CohortLabel Neither = new("neither", new("varken eller", "neither"));

    /// <summary>Adds the table of a rule set whose outcomes say their kind.</summary>
    /// <param name="draft">Where it is added.</param>
    /// <param name="ruleSet">The rule set.</param>
    /// <param name="outcomes">How many cases came to each outcome, and how many to none.</param>
    /// <param name="places">Where those counts stand.</param>
    public static void Add(StatisticsDraft draft, RuleSet ruleSet, IReadOnlyList<(CohortLabel Label, int Count)> outcomes, ImmutableArray<int> places)
    {
        // An outcome is of one kind in every version; the latest that has it is asked.
        var known = ruleSet.Versions.Reverse().SelectMany(v => v.Outcomes).DistinctBy(o => o.Id).ToDictionary(o => o.Id, o => o.Kind, StringComparer.Ordinal);
        if (known.Values.All(k => k is null))
        {
            return;
        }

        var groups = outcomes.Zip(places, (o, place) => (Label: known.TryGetValue(o.Label.Id, out var kind) ? LabelOf(kind) : o.Label, o.Count, Place: place))
            .GroupBy(o => o.Label).OrderBy(g => Array.IndexOf([Yes, No, Open, Neither], g.Key) is var order and >= 0 ? order : int.MaxValue)
            .Select(g => (Label: g.Key, Place: draft.Place(g.Sum(o => o.Count)), Parts: g.Select(o => o.Place).ToList())).ToList();
        foreach (var (_, place, parts) in groups)
        {
            draft.Sum(place, parts);
        }

        draft.Sum(draft.All, groups.Select(g => g.Place));
        draft.Add($"kind.{ruleSet.Id}", CohortTableKind.OutcomeKinds, ruleSet.Versions[^1].Title, [.. groups.Select(g => g.Label)]).AddRow(new CohortLabel("all", CohortWords.AllCases), [.. groups.Select(g => g.Place)]);
    }

    private static CohortLabel LabelOf(OutcomeKind? kind) => kind switch
    {
        OutcomeKind.Yes => Yes,
        OutcomeKind.No => No,
        OutcomeKind.Open => Open,
        _ => Neither,
    };
}
