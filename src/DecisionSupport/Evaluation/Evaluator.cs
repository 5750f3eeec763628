using DecisionSupport.Compilation;

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
        var plan = rules.PlanFor(asked, snapshot.AsOf);
        var frame = RuleFrame.Rent(rules);
        frame.Use(snapshot.Values, snapshot.Truths, plan.Parameters, snapshot.AsOf);
        var evaluated = new Recommendation[plan.Versions.Length];
        for (var i = 0; i < evaluated.Length; i++)
        {
            evaluated[i] = Evaluate(plan.Versions[i], frame);
        }

        RuleFrame.Return(frame);
        var decision = new Decision(ruleBook, snapshot, asked, evaluated, plan.Asked(evaluated), plan.NotEvaluated(snapshot.AsOf));
        foreach (var recommendation in evaluated)
        {
            recommendation.Decision = decision;
        }

        return decision;
    }

    private static Recommendation Evaluate(CompiledVersion version, RuleFrame frame)
    {
        var statuses = new byte[version.SlotCount];
        frame.Statuses[version.RuleSetIndex] = statuses;
        frame.Begin(version);
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
