using System.Text.Json.Serialization;
using DecisionSupport.RuleSets;

namespace DecisionSupport;

/// <summary>
/// All recommendations for one snapshot. Försäkringskassan's own ruling is called <i>beslut</i> in texts; this is advice. Immutable and thread-safe.
/// </summary>
[JsonConverter(typeof(DecisionJsonConverter))]
public sealed class Decision
{
    internal Decision(RuleBook ruleBook, CaseSnapshot snapshot, Recommendation[] evaluated, ImmutableArray<Recommendation> recommendations, ImmutableArray<NotEvaluated> notEvaluated)
    {
        RuleBook = ruleBook;
        Snapshot = snapshot;
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

    /// <summary>The rule sets asked for: each has answered or could not. Worked out each time, since few ask and every decision would pay for keeping it.</summary>
    internal RuleSetSelection Asked => RuleBook.Compiled.Selection([.. Recommendations.Select(r => r.Version.RuleSet), .. NotEvaluated.Select(n => n.RuleSet)]);
}
