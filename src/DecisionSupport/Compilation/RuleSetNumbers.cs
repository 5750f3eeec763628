namespace DecisionSupport.Compilation;

/// <summary>The numbers that criteria and outcomes of a rule set have in all its versions, so that one version can read another rule set whichever of its versions is in force.</summary>
internal sealed class RuleSetNumbers
{
    public RuleSetNumbers(int index, IReadOnlyCollection<RuleSetVersion> versions)
    {
        Index = index;
        Criteria = [.. versions.SelectMany(v => v.Criteria).Select(c => c.Id).Distinct()];
        Outcomes = [.. versions.SelectMany(v => v.Outcomes).Select(o => o.Id).Distinct()];
    }

    /// <summary>The rule set's index in the rule book.</summary>
    public int Index { get; }

    /// <summary>The criteria's ids by slot.</summary>
    public ImmutableArray<string> Criteria { get; }

    /// <summary>The outcomes' ids by number.</summary>
    public ImmutableArray<string> Outcomes { get; }
}
