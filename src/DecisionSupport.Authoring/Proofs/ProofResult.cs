namespace DecisionSupport.Authoring;

/// <summary>What became of one claim during one time. Immutable.</summary>
public sealed class ProofResult
{
    internal ProofResult(string claim, string about, DateOnly from, DateOnly to, Verdict verdict, Witness? witness, ImmutableArray<string> assumed) =>
        (Claim, About, From, To, Verdict, Witness, Assumed) = (claim, about, from, to, verdict, witness, assumed);

    /// <summary>What was claimed, in words.</summary>
    public string Claim { get; }

    /// <summary>The rule set, or the id of the author's property.</summary>
    public string About { get; }

    /// <summary>The first day; the claim is about every case on every day of the time.</summary>
    public DateOnly From { get; }

    /// <summary>The last day.</summary>
    public DateOnly To { get; }

    /// <summary>What came of it.</summary>
    public Verdict Verdict { get; }

    /// <summary>A case for which the claim is wrong, confirmed by evaluation; null when it was proved, or no case could be confirmed.</summary>
    public Witness? Witness { get; }

    /// <summary>Questions that the solver cannot look into; it took every answer to them for possible.</summary>
    public ImmutableArray<string> Assumed { get; }
}

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
public sealed class ProofReport
{
    internal ProofReport(ImmutableArray<ProofResult> results, ImmutableArray<Diagnostic> diagnostics) =>
        (Results, Diagnostics) = (results, diagnostics);

    /// <summary>One for each claim and time, in the order of the rule sets; properties last.</summary>
    public ImmutableArray<ProofResult> Results { get; }

    /// <summary>What is wrong with the properties.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Whether everything that was claimed was proved.</summary>
    public bool IsClean => Diagnostics.All(d => d.Severity != Severity.Error) && Results.All(r => r.Verdict == Verdict.Proved);
}
