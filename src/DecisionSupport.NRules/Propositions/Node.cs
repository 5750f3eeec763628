using DecisionSupport.Logic;

namespace DecisionSupport.NRules.Propositions;

/// <summary>A condition of the rules whose truth is derived.</summary>
internal sealed class Node
{
    public Node(string name, int number)
    {
        Name = name;
        Number = number;
        Holds = new Holds(name, number);
        Fails = new Fails(name, number);
        Open = new Open(name, number);
    }

    /// <summary>The name in rules and in what NRules tells of a session: where the condition first stands.</summary>
    public string Name { get; }

    public int Number { get; }

    public Holds Holds { get; }

    public Fails Fails { get; }

    public Open Open { get; }

    public Proposition With(Truth truth) => truth switch { Truth.True => Holds, Truth.False => Fails, _ => Open };
}
