using DecisionSupport.Feel.Evaluation;
using DecisionSupport.Feel.Syntax.Nodes;
using DecisionSupport.Feel.Types;

namespace DecisionSupport.Feel.Binding.Scopes;

/// <summary>A variable the host offers: its type, and how to read it.</summary>
internal sealed record FeelVariable(FeelType Type, FeelEvaluator Read)
{
    /// <summary>Where it lies, when it lies in a bank of the frame.</summary>
    public BankSlot? Place { get; private init; }

    /// <summary>What it is defined as, when it is another expression's value by name.</summary>
    public FeelNode? DefinedAs { get; private init; }

    /// <summary>A variable that lies in a bank of the frame.</summary>
    public static FeelVariable Slot(int bank, int index, FeelType type) =>
        new(type, frame => frame.Banks[bank][index]) { Place = new BankSlot(bank, index) };

    /// <summary>A variable with the same value in every evaluation.</summary>
    public static FeelVariable Constant(FeelValue value, FeelType type) => new(type, _ => value);

    /// <summary>The value of a bound expression, by name.</summary>
    public static FeelVariable Named(FeelNode node, FeelEvaluator read) => new(node.Type, read) { DefinedAs = node };
}

/// <summary>A place in a bank of the frame.</summary>
internal readonly record struct BankSlot(int Bank, int Index);
