using DecisionSupport.Compilation;
using DecisionSupport.Logic;

namespace DecisionSupport.Analysis.Reasoning.Terms;

/// <summary>What two sides say in other words and yet the same, whatever the answers to what they ask: cheap, and of every day at once.</summary>
internal static class SameAnyway
{
    /// <summary>Whether they decide the same; false where that hangs on the answers.</summary>
    public static bool Decides((RulesInForce Rules, FreeTruths Truths) one, (RulesInForce Rules, FreeTruths Truths) other)
    {
        var (old, before) = one;
        var (@new, after) = other;
        return old.Versions.Length == @new.Versions.Length && old.Versions.Zip(@new.Versions).All(v => Criteria(v.First, v.Second) && Outcomes(v.First, v.Second));

        bool Criteria(CompiledVersion a, CompiledVersion b) =>
            a.Criteria.Select(c => c.Criterion.Id).SequenceEqual(b.Criteria.Select(c => c.Criterion.Id))
            && a.Criteria.Zip(b.Criteria).All(c => before.Of(c.First.TestFormula) == after.Of(c.Second.TestFormula) && before.Of(c.First.AppliesFormula) == after.Of(c.Second.AppliesFormula));

        bool Outcomes(CompiledVersion a, CompiledVersion b) =>
            a.Outcomes.Select(o => o.Outcome.Id).SequenceEqual(b.Outcomes.Select(o => o.Outcome.Id))
            && a.Outcomes.Zip(b.Outcomes).All(o => before.Is(o.First.Formula, Truth.True) == after.Is(o.Second.Formula, Truth.True) && Levels(o.First, o.Second));

        bool Levels(CompiledOutcome a, CompiledOutcome b) =>
            a.Levels.Select(l => l.Level.Id).SequenceEqual(b.Levels.Select(l => l.Level.Id))
            && a.Levels.Zip(b.Levels).All(l => before.Of(l.First.Formula) == after.Of(l.Second.Formula));
    }

    /// <summary>The ids of steps and notices that may not be told of the same cases.</summary>
    public static IEnumerable<string> ToldApart((RulesInForce Rules, FreeTruths Truths) one, (RulesInForce Rules, FreeTruths Truths) other) =>
        Shown(one).Except(Shown(other)).Select(t => t.Id);

    private static IEnumerable<(string Id, int Shown)> Shown((RulesInForce Rules, FreeTruths Truths) side) =>
        side.Rules.Version.Told.Select(t => (t.Id, side.Truths.Is(t.When, Truth.True)));
}
