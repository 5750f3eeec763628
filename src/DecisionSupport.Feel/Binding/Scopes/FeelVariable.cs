using DecisionSupport.Feel.Evaluation;
using DecisionSupport.Feel.Types;

namespace DecisionSupport.Feel.Binding.Scopes;

/// <summary>A variable the host offers: its type, and how to read it.</summary>
internal sealed record FeelVariable(FeelType Type, FeelEvaluator Read)
{
    /// <summary>A variable that lies in a bank of the frame.</summary>
    public static FeelVariable Slot(int bank, int index, FeelType type) => new(type, frame => frame.Banks[bank][index]);

    /// <summary>A variable with the same value in every evaluation.</summary>
    public static FeelVariable Constant(FeelValue value, FeelType type) => new(type, _ => value);
}
