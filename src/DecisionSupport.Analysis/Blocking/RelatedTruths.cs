using DecisionSupport.Analysis.Diagrams;

namespace DecisionSupport.Analysis.Blocking;

/// <summary>Which truths of a rule set's atoms stand together with which outcome, in some case there can be. Immutable and thread-safe.</summary>
internal sealed class RelatedTruths
{
    private readonly ImmutableArray<Outcome> _outcomes;
    private readonly ImmutableArray<int> _order;

    /// <param name="image">The truths.</param>
    /// <param name="outcomes">The outcomes, each with the cases in which it comes out.</param>
    /// <exception cref="DiagramTooLargeException">They are too many.</exception>
    public RelatedTruths(AtomImage image, ImmutableArray<(Outcome Outcome, int Cases)> outcomes)
    {
        _outcomes = [.. outcomes.Select(o => o.Outcome)];
        _order = image.Order;
        ImmutableArray<int> reached = [.. outcomes.Select(o => image.Of(o.Cases))];
        Frozen = new FrozenDiagram(image.Diagram, reached);
    }

    /// <summary>True where some case has these truths and the outcome; the cells of a variable are an atom's truths.</summary>
    public FrozenDiagram Frozen { get; }

    public int RootOf(Outcome outcome) => Frozen.Roots[_outcomes.IndexOf(outcome)];

    /// <summary>The atom that a node asks for.</summary>
    public int AtomOf(int node) => _order[Frozen.VariableOf(node)];
}
