using System.Collections.Immutable;

namespace DecisionSupport.NRules;

/// <summary>What a rule set recommends in a case. Immutable and thread-safe.</summary>
public sealed class CaseRecommendation : SessionFact
{
    internal CaseRecommendation(Decision decision, Recommendation recommendation)
        : base(decision.Snapshot) => Recommendation = recommendation;

    /// <summary>The id of the rule set.</summary>
    public string RuleSet => Recommendation.Version.RuleSet;

    /// <summary>The first day of the version that answered.</summary>
    public DateOnly Version => Recommendation.Version.From;

    /// <summary>The id of the outcome.</summary>
    public string Outcome => Recommendation.Outcome.Id;

    /// <summary>The id of the outcome's level; null when it has none, or while the level is open.</summary>
    public string? Level => Recommendation.Level?.Id;

    /// <summary>Whether the outcome is what the person may hope for.</summary>
    public bool IsGoal => Recommendation.Outcome.IsGoal;

    /// <summary>Whether the outcome is a yes, a no or not yet known; null when the rules do not say.</summary>
    public OutcomeKind? Kind => Recommendation.Outcome.Kind;

    /// <summary>The recommendation, to explain it: texts, why not, what would change it. Worked out when it is asked for.</summary>
    public Recommendation Recommendation { get; }

    /// <summary>Questions to put to the doctor. Here too because the expressions that rules are made of cannot call extensions that are properties.</summary>
    public ImmutableArray<QuestionToExpert> QuestionsToExpert => Recommendation.QuestionsToExpert;

    /// <summary>Things worth saying that decide nothing.</summary>
    public ImmutableArray<Notice> Notices => Recommendation.Notices;

    private protected override object Ids => RuleSet;

    private protected override object Content => (Version, Outcome, Level);
}
