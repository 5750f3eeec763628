using System.Globalization;
using System.Text;
using DecisionSupport.Analysis.Reasoning.Terms;
using DecisionSupport.Compilation.Formulas;
using DecisionSupport.Logic;
using DecisionSupport.Meaning;

namespace DecisionSupport.Authoring.Proofs.Smt;

/// <summary>
/// Truths about one copy of the case as functions of the solver: each is two of them, whether it is true and whether it is false. Not thread-safe.
/// </summary>
internal sealed class SmtTruths(TermBuilder terms, LeafAnswers leaves, int copy, string name) : IFormulaAlgebra<Kleene>
{
    private const int LongestName = 11;

    private readonly StringBuilder _definitions = new();
    private int _count;

    /// <summary>What has been defined since the last time.</summary>
    public string TakeDefinitions()
    {
        var text = _definitions.ToString();
        _definitions.Clear();
        return text;
    }

    public Kleene Constant(Truth truth) => new(truth == Truth.True ? "true" : "false", truth == Truth.False ? "true" : "false");

    public Kleene Leaf(Leaf leaf) => leaves.Of(terms.Of(leaf), copy);

    public Kleene Not(Kleene part) => new(part.False, part.True, part.IsDecided);

    public Kleene And(ImmutableArray<Kleene> parts)
    {
        var isTrue = SmtText.And(parts.Select(p => p.True));
        return parts.All(p => p.IsDecided) ? Kleene.Decided(isTrue) : new Kleene(isTrue, SmtText.Or(parts.Select(p => p.False)));
    }

    public Kleene Or(ImmutableArray<Kleene> parts)
    {
        var isTrue = SmtText.Or(parts.Select(p => p.True));
        return parts.All(p => p.IsDecided) ? Kleene.Decided(isTrue) : new Kleene(isTrue, SmtText.And(parts.Select(p => p.False)));
    }

    public Kleene Choose(Kleene condition, Kleene then, Kleene otherwise) => new(
        SmtText.Or([SmtText.And([condition.True, then.True]), SmtText.And([condition.False, otherwise.True]), SmtText.And([then.True, otherwise.True])]),
        SmtText.Or([SmtText.And([condition.True, then.False]), SmtText.And([condition.False, otherwise.False]), SmtText.And([then.False, otherwise.False])]));

    public Kleene Is(Kleene part, Truth asked) => Kleene.Decided(part.Is(asked));

    public Kleene Shared(Kleene part) => part.IsDecided ? Kleene.Decided(Define(part.True)) : new Kleene(Define(part.True), Define(part.False));

    private string Define(string condition)
    {
        if (condition.Length <= LongestName && !condition.Contains(' ', StringComparison.Ordinal))
        {
            return condition;
        }

        var defined = string.Create(CultureInfo.InvariantCulture, $"{name}{_count++}");
        _definitions.Append(CultureInfo.InvariantCulture, $"(define-fun {defined} () Bool {condition})\n");
        return defined;
    }
}
