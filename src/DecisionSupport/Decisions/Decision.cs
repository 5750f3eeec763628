using DecisionSupport.Compilation;
using DecisionSupport.Evaluation;
using DecisionSupport.Explanation;
using DecisionSupport.Feel;
using DecisionSupport.Plans;

namespace DecisionSupport;

/// <summary>
/// All recommendations for one snapshot. Försäkringskassan's own ruling is called <i>beslut</i> in texts; this is advice. Immutable and thread-safe.
/// </summary>
public sealed class Decision
{
    private readonly RuleSetSelection _asked;
    private Plan? _plan;

    internal Decision(RuleBook ruleBook, CaseSnapshot snapshot, RuleSetSelection asked, Recommendation[] evaluated, ImmutableArray<Recommendation> recommendations, ImmutableArray<NotEvaluated> notEvaluated)
    {
        RuleBook = ruleBook;
        Snapshot = snapshot;
        _asked = asked;
        Evaluated = evaluated;
        Recommendations = recommendations;
        NotEvaluated = notEvaluated;
    }

    /// <summary>The rule book that was asked.</summary>
    public RuleBook RuleBook { get; }

    /// <summary>The snapshot that was asked about.</summary>
    public CaseSnapshot Snapshot { get; }

    /// <summary>One recommendation per rule set, in the order of the rule book.</summary>
    public ImmutableArray<Recommendation> Recommendations { get; }

    /// <summary>Rule sets without a version in force, or without a parameter value, on the day of the snapshot.</summary>
    public ImmutableArray<NotEvaluated> NotEvaluated { get; }

    /// <summary>
    /// What is done next, as one plan of all recommendations: each thing once, in the order in which it is taken. Worked out at the first question and kept.
    /// </summary>
    public Plan Plan => _plan ?? Interlocked.CompareExchange(ref _plan, PlanMaker.Make(this), null) ?? _plan;

    /// <summary>
    /// The question to ask first: the fact whose answer settles most over all recommendations, see <see cref="MissingFact.Settles"/>; among equals the first of
    /// the vocabulary. Null when no answer can change any outcome or level. Asking it again of the decision that has the answer makes an interview.
    /// </summary>
    public Fact? NextQuestion => Questions is [var first, ..] ? first.Fact : null;

    /// <summary>
    /// All questions whose answer can still change an outcome or a level, each with why it is asked, in the order in which they would be asked if each
    /// was passed over. Empty when nothing more can change.
    /// </summary>
    public ImmutableArray<InterviewQuestion> Questions => Interview.Questions(this);

    /// <summary>The same rules asked about the same case with one fact changed, and what that changes. The null value makes the fact unknown.</summary>
    /// <exception cref="ArgumentException">The vocabulary has no such fact, the value is not of its type, or is a day after <c>asOf</c> where that cannot be.</exception>
    public WhatIf With(string factId, FeelValue value) => WhatIf.Of(this, Snapshot.With(factId, value));

    /// <summary>The recommendation of a rule set.</summary>
    /// <exception cref="ArgumentException">The rule set was not evaluated.</exception>
    public Recommendation this[string ruleSet] => Find(ruleSet)
        ?? throw new ArgumentException($"There is no recommendation for '{ruleSet}'.", nameof(ruleSet));

    /// <summary>The recommendation of a rule set, or null when it was not evaluated. Finds rule sets too that were only read by those asked for.</summary>
    public Recommendation? Find(string ruleSet)
    {
        foreach (var recommendation in Evaluated)
        {
            if (recommendation.Version.RuleSet == ruleSet)
            {
                return recommendation;
            }
        }

        return null;
    }

    /// <summary>The recommendations asked for, and those that they read.</summary>
    internal Recommendation[] Evaluated { get; }

    /// <summary>The same rule sets asked about another case.</summary>
    internal Decision AskedOf(CaseSnapshot snapshot) => Evaluator.Evaluate(RuleBook, snapshot, _asked);
}
