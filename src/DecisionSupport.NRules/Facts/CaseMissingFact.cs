using DecisionSupport.Analysis;

namespace DecisionSupport.NRules;

/// <summary>An unknown fact that can still change what a rule set says in a case. Immutable and thread-safe.</summary>
public sealed class CaseMissingFact : SessionFact
{
    internal CaseMissingFact(Decision decision, Recommendation recommendation, MissingFact missing)
        : base(decision.Snapshot)
    {
        RuleSet = recommendation.Version.RuleSet;
        MissingFact = missing;
    }

    /// <summary>The id of the rule set.</summary>
    public string RuleSet { get; }

    /// <summary>The id of the fact.</summary>
    public string Fact => MissingFact.Fact.Id;

    /// <summary>The id of the party that is asked.</summary>
    public string AskedOf => MissingFact.Fact.AskedOf.Id;

    /// <summary>How much an answer settles, from 0 to 1: see <see cref="MissingFact.Settles"/>.</summary>
    public decimal Settles => MissingFact.Settles;

    /// <summary>The missing fact, for its question and the outcomes it decides between.</summary>
    public MissingFact MissingFact { get; }

    private protected override object Ids => (RuleSet, Fact);

    private protected override object Content => (Settles, string.Join(' ', MissingFact.DecidesBetween));
}
