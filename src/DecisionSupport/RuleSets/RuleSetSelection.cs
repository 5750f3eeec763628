namespace DecisionSupport.RuleSets;

/// <summary>A set of rule sets, by index.</summary>
internal readonly record struct RuleSetSelection(ulong Bits)
{
    /// <summary>How many rule sets a rule book may have.</summary>
    public const int MaxRuleSets = 64;

    public static RuleSetSelection All(int count) => new(count == MaxRuleSets ? ulong.MaxValue : (1UL << count) - 1);

    public bool this[int index] => (Bits & (1UL << index)) != 0;

    public RuleSetSelection With(int index) => new(Bits | (1UL << index));
}
