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

internal abstract class Proposition(string name, int number) : IProposition
{
    public int Number { get; } = number;

    public override string ToString() => $"{name} {GetType().Name}";
}

internal sealed class Holds(string name, int number) : Proposition(name, number), INotFailing, IKnown;

internal sealed class Fails(string name, int number) : Proposition(name, number), INotHolding, IKnown;

internal sealed class Open(string name, int number) : Proposition(name, number), INotFailing, INotHolding;
