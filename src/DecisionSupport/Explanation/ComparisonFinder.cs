using DecisionSupport.Compilation;
using DecisionSupport.Compilation.Formulas;
using DecisionSupport.Compilation.Tests;
using DecisionSupport.Feel;
using DecisionSupport.Feel.Syntax.Nodes;
using DecisionSupport.Frames;

namespace DecisionSupport.Explanation;

/// <summary>Finds the comparisons that made a condition what it is; those that made no difference are left out. Not thread-safe.</summary>
internal sealed class ComparisonFinder(Recommendation recommendation, RuleFrame frame)
{
    private readonly Decision _decision = recommendation.Decision;

    public static ImmutableArray<DecisiveComparison> Of(Recommendation recommendation, CompiledCriterion criterion)
    {
        using var evaluation = AfterOutcome.Of(recommendation);
        return new ComparisonFinder(recommendation, evaluation.Frame).Of(criterion);
    }

    /// <summary>What decided a criterion: its test, and, while it is open whether it applies at all, what that depends on.</summary>
    public ImmutableArray<DecisiveComparison> Of(CompiledCriterion criterion)
    {
        if (criterion.AppliesFormula is not { } applies || TruthOf(applies) != Truth.Unknown || TruthOf(criterion.TestFormula) == Truth.True)
        {
            return Of(criterion.TestFormula);
        }

        var own = TruthOf(criterion.TestFormula) == Truth.Unknown ? Decisive(criterion.TestFormula) : [];
        return [.. Decisive(applies).Concat(own).Distinct().Select(Read)];
    }

    public ImmutableArray<DecisiveComparison> Of(Formula formula) => [.. Decisive(formula).Distinct().Select(Read)];

    private IEnumerable<Leaf> Decisive(Formula formula)
    {
        switch (formula)
        {
            case Leaf leaf:
                return [leaf];
            case Conjunction all:
                return DecisiveParts(all.Parts, TruthOf(formula));
            case Disjunction any:
                return DecisiveParts(any.Parts, TruthOf(formula));
            case Choice choice:
                var branch = TruthOf(choice.Condition) switch { Truth.True => [choice.Then], Truth.False => [choice.Otherwise], _ => new[] { choice.Then, choice.Otherwise } };
                return branch.Prepend(choice.Condition).SelectMany(Decisive);
            default:
                return formula.Parts().SelectMany(Decisive);
        }
    }

    // A conjunction fails because of its failing parts, is open because of its open ones, and holds because of all; a disjunction likewise.
    private IEnumerable<Leaf> DecisiveParts(ImmutableArray<Formula> parts, Truth truth) => parts.Where(part => TruthOf(part) == truth).SelectMany(Decisive);

    private Truth TruthOf(Formula formula) => formula is Leaf leaf ? leaf.Test(frame) : TestCompiler.Compile(formula)(frame);

    private DecisiveComparison Read(Leaf leaf)
    {
        var snapshot = _decision.Snapshot;
        var facts = snapshot.Vocabulary.Facts;
        var parameters = _decision.RuleBook.Compiled.Parameters.Parameters;
        return new DecisiveComparison(
            (FindingStatus)leaf.Test(frame),
            [.. leaf.Facts.Select(slot => new FactValue(facts[slot], snapshot.Values[slot]))],
            [.. leaf.Parameters.Select(slot => parameters[slot]).Where(p => p.On(snapshot.AsOf) is not null).Select(p => new Bound(p, p.On(snapshot.AsOf)!))],
            [.. leaf.Node.Descendants().OfType<LiteralNode>().Select(l => l.Value).Where(v => v.Kind is FeelKind.String or FeelKind.Number or FeelKind.Date).Distinct()])
        {
            Undecided = [.. leaf.Undecided(frame.Parameters).Select(slot => parameters[slot])],
        };
    }
}
