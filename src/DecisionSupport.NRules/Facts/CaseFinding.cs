namespace DecisionSupport.NRules;

/// <summary>
/// What a criterion came to in a case. There is none for a criterion that does not apply. <see cref="FindingStatus.Unknown"/> is neither of the others: a rule
/// that asks for "not <see cref="FindingStatus.Met"/>" treats whose papers have not come as whoever was refused. Immutable and thread-safe.
/// </summary>
public sealed class CaseFinding : SessionFact
{
    internal CaseFinding(Decision decision, Recommendation recommendation, Finding finding)
        : base(decision.Snapshot)
    {
        Version = recommendation.Version.From;
        Finding = finding;
    }

    /// <summary>The id of the rule set.</summary>
    public string RuleSet => Finding.RuleSet;

    /// <summary>The first day of the version that answered.</summary>
    public DateOnly Version { get; }

    /// <summary>The id of the criterion.</summary>
    public string Criterion => Finding.Criterion.Id;

    /// <summary>What it came to.</summary>
    public FindingStatus Status => Finding.Status;

    /// <summary>The finding, to explain it: texts, the facts and comparisons behind it. Worked out when it is asked for.</summary>
    public Finding Finding { get; }

    private protected override object Ids => (RuleSet, Criterion);

    private protected override object Content => (Version, Status);
}
