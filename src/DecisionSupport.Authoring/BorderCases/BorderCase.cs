namespace DecisionSupport.Authoring.BorderCases;

/// <summary>A case on a bound, for an author to say what the law says. Immutable.</summary>
/// <param name="Id">Its id, also the name of its file.</param>
/// <param name="RuleSet">The rule set that it is about.</param>
/// <param name="Swedish">What it is, in Swedish.</param>
/// <param name="English">The same in English.</param>
/// <param name="Varied">The facts that stand on a bound, by their ids.</param>
/// <param name="Snapshot">The case.</param>
internal sealed record BorderCase(string Id, string RuleSet, string Swedish, string English, ImmutableArray<string> Varied, CaseSnapshot Snapshot);
