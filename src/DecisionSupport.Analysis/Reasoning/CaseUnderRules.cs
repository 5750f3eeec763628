using DecisionSupport.Compilation.Formulas;
using DecisionSupport.Feel;
using DecisionSupport.Logic;
using DecisionSupport.Meaning;

namespace DecisionSupport.Analysis.Reasoning;

/// <summary>
/// What rules say of a case on a day, which may be another than that of the rules. Facts are told by id; those that the rule book does not have are passed
/// over.
/// </summary>
internal static class CaseUnderRules
{
    /// <summary>What comes out.</summary>
    public static OutcomeLabel Outcome(RulesInForce rules, DateOnly asOf, IReadOnlyDictionary<string, FeelValue> facts)
    {
        var meaning = Of(rules, asOf, facts);
        var outcome = meaning.Outcomes(rules.Version).First(o => o.Comes == Truth.True).Outcome;
        var level = meaning.Levels(outcome).FirstOrDefault(l => l.Holds == Truth.True).Level;
        return OutcomeLabel.Of(outcome, level);
    }

    /// <summary>What a condition says that may ask about rule sets.</summary>
    public static Truth Condition(Formula condition, RulesInForce rules, DateOnly asOf, IReadOnlyDictionary<string, FeelValue> facts) => Of(rules, asOf, facts).Of(condition);

    /// <summary>The statuses of the rule set's criteria, in their order.</summary>
    public static ImmutableArray<Truth> Criteria(RulesInForce rules, DateOnly asOf, IReadOnlyDictionary<string, FeelValue> facts) => [.. rules.Version.Criteria.Select(Of(rules, asOf, facts).Of)];

    /// <summary>What the rules mean in the case.</summary>
    public static RuleMeaning<Truth> Of(RulesInForce rules, DateOnly asOf, IReadOnlyDictionary<string, FeelValue> facts)
    {
        var told = new FeelValue[rules.Book.Vocabulary.Facts.Length];
        foreach (var (id, value) in facts)
        {
            if (rules.Book.Vocabulary.Find(id) is { } fact)
            {
                told[fact.Slot] = value;
            }
        }

        var frame = rules.FrameOn(asOf);
        frame.Use(new CaseSnapshot(rules.Book.Vocabulary, asOf, null, told).Values, rules.Parameters, asOf);
        return CaseTruths.In(frame, rules.Versions);
    }
}
