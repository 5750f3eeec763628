namespace DecisionSupport.NRules.Propositions;

/// <summary>A node, or the contrary of it. The contrary holds when the node fails, and needs no facts of its own.</summary>
internal readonly record struct Claim(Node Node, bool IsNegated)
{
    public Claim Negated => this with { IsNegated = !IsNegated };

    public Type WhenHolds => IsNegated ? typeof(Fails) : typeof(Holds);

    public Type WhenFails => IsNegated ? typeof(Holds) : typeof(Fails);

    public Type WhenNotFailing => IsNegated ? typeof(INotHolding) : typeof(INotFailing);

    public override string ToString() => IsNegated ? $"not {Node.Name}" : Node.Name;
}
