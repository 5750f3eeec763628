using DecisionSupport.Compilation;
using DecisionSupport.Compilation.Formulas;
using DecisionSupport.Frames;
using DecisionSupport.Meaning;

namespace DecisionSupport.Explanation;

/// <summary>Finds the comparisons that made a condition what it is; those that made no difference are left out. Not thread-safe.</summary>
internal sealed class ComparisonFinder(Recommendation recommendation, RuleFrame frame) : IFormulaVisitor<IEnumerable<Leaf>>
{
    private readonly Decision _decision = recommendation.Decision;
    private readonly RuleMeaning<Truth> _rules = CaseTruths.In(frame, recommendation.Decision.Evaluated.Select(e => e.Compiled));

    public static ImmutableArray<DecisiveComparison> Of(Recommendation recommendation, CompiledCriterion criterion)
    {
        using var evaluation = AfterOutcome.Of(recommendation);
        return new ComparisonFinder(recommendation, evaluation.Frame).Of(criterion);
    }

    /// <summary>What decided a criterion: its test, and, while it is open whether it applies at all, what that depends on.</summary>
    public ImmutableArray<DecisiveComparison> Of(CompiledCriterion criterion)
    {
        var test = criterion.TestFormula;
        if (criterion.AppliesFormula is not { } applies || _rules.Of(applies) != Truth.Unknown || _rules.Of(test) == Truth.True)
        {
            return Of(test);
        }

        var own = _rules.Of(test) == Truth.Unknown ? Decisive(test) : [];
        return [.. Decisive(applies).Concat(own).Distinct().Select(Read)];
    }

    public ImmutableArray<DecisiveComparison> Of(Formula formula) => [.. Decisive(formula).Distinct().Select(Read)];

    public IEnumerable<Leaf> Visit(Constant constant) => [];

    public IEnumerable<Leaf> Visit(Leaf leaf) => [leaf];

    public IEnumerable<Leaf> Visit(NamedCondition named) => Decisive(named.Formula);

    public IEnumerable<Leaf> Visit(Negation negation) => Decisive(negation.Part);

    public IEnumerable<Leaf> Visit(Conjunction all) => DecisiveParts(all);

    public IEnumerable<Leaf> Visit(Disjunction any) => DecisiveParts(any);

    public IEnumerable<Leaf> Visit(Choice choice)
    {
        ReadOnlySpan<Formula> branches = _rules.Of(choice.Condition) switch { Truth.True => [choice.Then], Truth.False => [choice.Otherwise], _ => [choice.Then, choice.Otherwise] };
        ImmutableArray<Formula> decisive = [choice.Condition, .. branches];
        return decisive.SelectMany(Decisive);
    }

    public IEnumerable<Leaf> Visit(StatusQuestion question) => Decisive(question.Part);

    // What another criterion, or another rule set, rests on is told there.
    public IEnumerable<Leaf> Visit(CriterionReference reference) => [];

    public IEnumerable<Leaf> Visit(OutcomeQuestion question) => [];

    private IEnumerable<Leaf> Decisive(Formula formula) => formula.Accept(this);

    // A conjunction fails because of its failing parts, is open because of its open ones, and holds because of all; a disjunction likewise.
    private IEnumerable<Leaf> DecisiveParts(Formula joined)
    {
        var truth = _rules.Of(joined);
        return joined.Parts.Where(part => _rules.Of(part) == truth).SelectMany(Decisive);
    }

    private DecisiveComparison Read(Leaf leaf)
    {
        var snapshot = _decision.Snapshot;
        var facts = snapshot.Vocabulary.Facts;
        var parameters = _decision.RuleBook.Compiled.Parameters.Parameters;
        return new DecisiveComparison(
            (FindingStatus)_rules.Of(leaf),
            [.. leaf.Facts.Select(slot => new FactValue(facts[slot], snapshot.Values[slot]))],
            [.. leaf.Parameters.Select(slot => parameters[slot]).Where(p => p.On(snapshot.AsOf) is not null).Select(p => new Bound(p, p.On(snapshot.AsOf)!))],
            leaf.Constants)
        {
            Failed = _rules.Of(leaf) == Truth.Unknown && leaf.LacksNothing(frame, snapshot.Vocabulary) ? leaf.OneLine : null,
            Undecided = [.. leaf.Undecided(frame.Parameters).Select(slot => parameters[slot])],
        };
    }
}
