namespace DecisionSupport.NRules.Propositions;

/// <summary>The truth of a node, as a fact. Of each node exactly one comes to stand in a session, so "unknown" is derived like the other two and is never absence.</summary>
internal interface IProposition
{
    /// <summary>The number of the node.</summary>
    int Number { get; }
}

/// <summary>True or unknown.</summary>
internal interface INotFailing : IProposition;

/// <summary>False or unknown.</summary>
internal interface INotHolding : IProposition;

/// <summary>True or false.</summary>
internal interface IKnown : IProposition;

internal abstract class Proposition(Node node) : IProposition
{
    public int Number => node.Number;

    public override string ToString() => $"{node.Name} {GetType().Name}";
}

internal sealed class Holds(Node node) : Proposition(node), INotFailing, IKnown;

internal sealed class Fails(Node node) : Proposition(node), INotHolding, IKnown;

internal sealed class Open(Node node) : Proposition(node), INotFailing, INotHolding;
