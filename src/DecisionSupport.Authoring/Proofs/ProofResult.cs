namespace DecisionSupport.Authoring;

/// <summary>What became of one claim during one time. Immutable.</summary>
/// <param name="Claim">What was claimed, in words.</param>
/// <param name="About">The rule set, or the id of the author's property.</param>
/// <param name="From">The first day; the claim is about every case on every day of the time.</param>
/// <param name="To">The last day.</param>
/// <param name="Verdict">What came of it.</param>
/// <param name="Witness">A case for which the claim is wrong, confirmed by evaluation; null when it was proved, or no case could be confirmed.</param>
/// <param name="Assumed">Questions that the solver cannot look into; it took every answer to them for possible.</param>
public sealed record ProofResult(string Claim, string About, DateOnly From, DateOnly To, Verdict Verdict, Witness? Witness, ImmutableArray<string> Assumed);

/// <summary>What came of a claim.</summary>
public enum Verdict
{
    /// <summary>It holds for every case.</summary>
    Proved,

    /// <summary>There is a case for which it is wrong; evaluation says so too.</summary>
    Refuted,

    /// <summary>The solver could not prove it without knowing more of the questions that it takes as they come; no case was found that evaluation confirms.</summary>
    NotProved,

    /// <summary>The solver did not come to an end in time.</summary>
    OutOfTime,
}

/// <summary>The proofs of a rule book. Immutable.</summary>
/// <param name="Results">One for each claim and time, in the order of the rule sets; properties last.</param>
/// <param name="Diagnostics">What is wrong with the properties.</param>
public sealed record ProofReport(ImmutableArray<ProofResult> Results, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Whether everything that was claimed was proved.</summary>
    public bool IsClean => Diagnostics.All(d => d.Severity != Severity.Error) && Results.All(r => r.Verdict == Verdict.Proved);
}
