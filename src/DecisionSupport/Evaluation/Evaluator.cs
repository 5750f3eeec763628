using System.Runtime.InteropServices;
using DecisionSupport.Compilation;
using DecisionSupport.Frames;
using DecisionSupport.Plans;
using DecisionSupport.RuleSets;

namespace DecisionSupport.Evaluation;

/// <summary>Facts → statuses and outcomes. Allocates only what the decision keeps.</summary>
internal static class Evaluator
{
    public static Decision Evaluate(RuleBook ruleBook, CaseSnapshot snapshot, RuleSetSelection asked)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        if (!ReferenceEquals(snapshot.Vocabulary, ruleBook.Vocabulary))
        {
            snapshot = SnapshotTransfer.To(ruleBook.Vocabulary, snapshot);
        }

        var rules = ruleBook.Compiled;
        var plan = ruleBook.Plans.For(asked, snapshot.AsOf);
        var frame = RuleFrame.Rent(rules.RuleSetCount, rules.LocalCount);
        snapshot.LayIn(frame, plan.Parameters);
        var evaluated = new Recommendation[plan.Versions.Length];
        for (var i = 0; i < evaluated.Length; i++)
        {
            evaluated[i] = Evaluate(plan.Versions[i], frame);
        }

        RuleFrame.Return(frame);
        var decision = new Decision(ruleBook, snapshot, evaluated, Asked(plan, evaluated), plan.NotEvaluated(snapshot.AsOf));
        foreach (var recommendation in evaluated)
        {
            recommendation.Decision = decision;
        }

        return decision;
    }

    /// <summary>The same rule sets asked about another case.</summary>
    public static Decision Again(Decision decision, CaseSnapshot snapshot) => Evaluate(decision.RuleBook, snapshot, decision.Asked);

    private static ImmutableArray<Recommendation> Asked(EvaluationPlan plan, Recommendation[] evaluated)
    {
        var asked = new Recommendation[plan.Asked.Length];
        for (var i = 0; i < asked.Length; i++)
        {
            asked[i] = evaluated[plan.Asked[i]];
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(asked);
    }

    private static Recommendation Evaluate(CompiledVersion version, RuleFrame frame)
    {
        var statuses = new byte[version.SlotCount];
        frame.Statuses[version.RuleSetIndex] = statuses;
        frame.Begin(version.DefinitionCount);
        foreach (ref readonly var criterion in version.CriterionCodes.AsSpan())
        {
            statuses[criterion.Slot] = criterion.StatusIn(frame);
        }

        var outcome = FirstThatHolds(version.Outcomes, frame);
        frame.Outcomes[version.RuleSetIndex] = outcome.Number;
        return new Recommendation(version, statuses, outcome.Outcome, LevelOf(outcome, frame));
    }

    private static CompiledOutcome FirstThatHolds(CompiledOutcome[] outcomes, RuleFrame frame)
    {
        foreach (var outcome in outcomes)
        {
            if (outcome.When is null || outcome.When(frame) == Truth.True)
            {
                return outcome;
            }
        }

        return outcomes[^1];
    }

    private static Level? LevelOf(CompiledOutcome outcome, RuleFrame frame)
    {
        foreach (var level in outcome.Levels)
        {
            switch (level.When(frame))
            {
                case Truth.True:
                    return level.Level;
                case Truth.Unknown:
                    return null;
            }
        }

        return null;
    }
}
