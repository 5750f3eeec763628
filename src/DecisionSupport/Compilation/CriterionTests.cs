using DecisionSupport.Compilation.Formulas;
using DecisionSupport.Evaluation;

namespace DecisionSupport.Compilation;

/// <summary>What outcomes ask most: whether all criteria of a list are met, or any of them failed or open. Read off the statuses in one go. Null for all else.</summary>
internal static class CriterionTests
{
    public static Test? Compile(Formula formula) => formula switch
    {
        Conjunction { Parts: var parts } when AsCriteria(parts) is var (ruleSet, slots) => AllOf(ruleSet, slots),
        Disjunction { Parts: var parts } when AsQuestions(parts) is var (ruleSet, slots, asked) => AnyIs(ruleSet, slots, asked),
        StatusQuestion { Part: CriterionReference { RuleSet: var ruleSet, Slot: var slot }, Asked: var asked } =>
            frame => TruthTables.ToTruth(CriterionStatus.ToTruth(frame.Statuses[ruleSet]![slot]) == asked),
        _ => null,
    };

    private static (int RuleSet, int[] Slots)? AsCriteria(ImmutableArray<Formula> parts)
    {
        var criteria = parts.OfType<CriterionReference>().ToList();
        return criteria.Count == parts.Length && criteria.TrueForAll(c => c.RuleSet == criteria[0].RuleSet)
            ? (criteria[0].RuleSet, [.. criteria.Select(c => c.Slot)])
            : null;
    }

    private static (int RuleSet, int[] Slots, Truth Asked)? AsQuestions(ImmutableArray<Formula> parts)
    {
        var questions = parts.OfType<StatusQuestion>().ToList();
        return questions.Count == parts.Length && questions.TrueForAll(q => q.Asked == questions[0].Asked)
            && AsCriteria([.. questions.Select(q => q.Part)]) is var (ruleSet, slots)
            ? (ruleSet, slots, questions[0].Asked)
            : null;
    }

    // The statuses that occur, as bits: no branch until all are read.
    private static Test AllOf(int ruleSet, int[] slots) => frame =>
    {
        var occurring = Occurring(frame.Statuses[ruleSet]!, slots);
        return (occurring & BitOf(Truth.False)) != 0 ? Truth.False : (occurring & BitOf(Truth.Unknown)) != 0 ? Truth.Unknown : Truth.True;
    };

    private static Test AnyIs(int ruleSet, int[] slots, Truth asked)
    {
        var bits = asked == Truth.True ? BitOf(Truth.True) | (1u << CriterionStatus.NotApplicable) : BitOf(asked);
        return frame => TruthTables.ToTruth((Occurring(frame.Statuses[ruleSet]!, slots) & bits) != 0);
    }

    private static uint Occurring(byte[] statuses, int[] slots)
    {
        var bits = 0u;
        foreach (var slot in slots)
        {
            bits |= 1u << statuses[slot];
        }

        return bits;
    }

    private static uint BitOf(Truth truth) => 1u << (int)truth;
}
