using System.Collections.Immutable;
using DecisionSupport.Compilation.Formulas;
using DecisionSupport.Logic;
using DecisionSupport.Meaning;
using DecisionSupport.NRules.Propositions;
using DecisionSupport.NRules.Writing;

namespace DecisionSupport.NRules.Chaining;

/// <summary>
/// Kleene's logic as rules: what formulas mean becomes rules that derive it. All is made of leaves, "and" of two, "not" and "is"; each truth of a node follows
/// from exactly one of its rules.
/// </summary>
internal sealed class RuleAlgebra(RuleWriter writer, LeafRules leaves) : IFormulaAlgebra<Claim>
{
    private readonly Dictionary<(Claim, Claim), Claim> _both = [];
    private readonly Dictionary<(Claim, Truth), Claim> _is = [];
    private readonly Dictionary<Truth, Claim> _constants = [];
    private int _count;

    /// <summary>Where the conditions stand that come next.</summary>
    public string Part { get; set; } = "";

    public Claim Constant(Truth truth)
    {
        if (!_constants.TryGetValue(truth, out var claim))
        {
            var node = Next();
            writer.Add($"{node.Name} is always {truth}", node.With(truth), Pattern.Of<CaseDay>("day"));
            _constants[truth] = claim = new Claim(node, IsNegated: false);
        }

        return claim;
    }

    public Claim Leaf(Leaf leaf)
    {
        var node = Next();
        leaves.Write(leaf, node);
        return new Claim(node, IsNegated: false);
    }

    public Claim Not(Claim part) => part.Negated;

    public Claim And(ImmutableArray<Claim> parts) => parts.IsEmpty ? Constant(Truth.True) : parts.Aggregate(Both);

    public Claim Or(ImmutableArray<Claim> parts) => And([.. parts.Select(Not)]).Negated;

    // Either branch that is chosen; while it is open which, what both say.
    public Claim Choose(Claim condition, Claim then, Claim otherwise) => Or([And([condition, then]), And([condition.Negated, otherwise]), And([then, otherwise])]);

    public Claim Is(Claim part, Truth asked)
    {
        if (part.IsNegated)
        {
            return Is(part.Negated, asked.Not());
        }

        if (!_is.TryGetValue((part, asked), out var claim))
        {
            var node = Next();
            var (type, others) = asked switch
            {
                Truth.True => (typeof(Holds), typeof(INotHolding)),
                Truth.False => (typeof(Fails), typeof(INotFailing)),
                _ => (typeof(Open), typeof(IKnown)),
            };
            writer.Add($"{node.Name}: {part} is {asked}", node.Holds, Pattern.Of("a", part, _ => type));
            writer.Add($"{node.Name}: {part} is not {asked}", node.Fails, Pattern.Of("a", part, _ => others));
            _is[(part, asked)] = claim = new Claim(node, IsNegated: false);
        }

        return claim;
    }

    public Claim Shared(Claim part) => part;

    private Claim Both(Claim a, Claim b)
    {
        if (!_both.TryGetValue((a, b), out var claim))
        {
            var node = Next();
            var name = $"{node.Name}: {a} and {b}";
            writer.Add($"{name} fails by the first", node.Fails, Pattern.Of("a", a, c => c.WhenFails));
            writer.Add($"{name} fails by the second", node.Fails, Pattern.Of("a", a, c => c.WhenNotFailing), Pattern.Of("b", b, c => c.WhenFails));
            writer.Add($"{name} holds", node.Holds, Pattern.Of("a", a, c => c.WhenHolds), Pattern.Of("b", b, c => c.WhenHolds));
            writer.Add($"{name} is open by the first", node.Open, Pattern.Of("a", a, _ => typeof(Open)), Pattern.Of("b", b, c => c.WhenNotFailing));
            writer.Add($"{name} is open by the second", node.Open, Pattern.Of("a", a, c => c.WhenHolds), Pattern.Of("b", b, _ => typeof(Open)));
            _both[(a, b)] = claim = new Claim(node, IsNegated: false);
        }

        return claim;
    }

    private Node Next() => new($"{Part} {_count}", _count++);
}
