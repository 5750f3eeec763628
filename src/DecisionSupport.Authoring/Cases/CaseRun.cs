namespace DecisionSupport.Authoring.Cases;

/// <summary>A worked case as the rules decide it. Immutable.</summary>
/// <param name="File">The case's file.</param>
/// <param name="Case">The case.</param>
/// <param name="Decision">What came out, of all rule sets; null when the case cannot be read.</param>
/// <param name="Problems">What is wrong with the case, and what it expects in vain, a line each.</param>
internal sealed record CaseRun(string File, CaseFile Case, Decision? Decision, ImmutableArray<string> Problems)
{
    /// <summary>The rule sets that the case is about.</summary>
    public IEnumerable<string> RuleSets => Case.Expected.Select(e => e.RuleSet);

    /// <summary>What came out of its variations, in their order; those that cannot be are left out.</summary>
    public ImmutableArray<(CaseVariation Variation, Decision Decision)> Variations { get; init; } = [];
}
