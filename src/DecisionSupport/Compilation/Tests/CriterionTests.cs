using DecisionSupport.Compilation.Formulas;

namespace DecisionSupport.Compilation.Tests;

/// <summary>What outcomes ask most: whether all criteria of a list are met, or any of them failed or open. Read off the statuses in one go.</summary>
internal static class CriterionTests
{
    /// <summary>The test whether all of a list of criteria are met; null when it lists anything else.</summary>
    public static Test? AllOf(ImmutableArray<Formula> parts)
    {
        var criteria = parts.OfType<CriterionReference>().ToList();
        return criteria.Count == parts.Length && criteria.TrueForAll(c => c.RuleSet == criteria[0].RuleSet) ? AllOf(criteria[0].RuleSet, [.. criteria.Select(c => c.Slot)]) : null;
    }

    /// <summary>The tests of which any must hold; the questions of one kind about criteria of one rule set are one test, and come first.</summary>
    public static IEnumerable<Test> AnyOf(ImmutableArray<Formula> parts) =>
        parts.ToLookup(KindOf).OrderByDescending(kind => kind.Key.HasValue).SelectMany(kind => kind.Key is var (ruleSet, asked)
            ? [AnyIs(ruleSet, [.. kind.Select(q => ((CriterionReference)((StatusQuestion)q).Part).Slot)], asked)]
            : kind.Select(TestCompiler.Compile));

    private static (int RuleSet, Truth Asked)? KindOf(Formula part) =>
        part is StatusQuestion { Part: CriterionReference { RuleSet: var ruleSet }, Asked: var asked } ? (ruleSet, asked) : null;

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
