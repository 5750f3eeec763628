using DecisionSupport.Feel;

namespace DecisionSupport.NRules.Propositions;

/// <summary>A value that law sets, as a fact: decided for the day of the case or not.</summary>
internal abstract class LawValue(Parameter parameter, int slot, FeelValue value)
{
    public int Slot { get; } = slot;

    public FeelValue Value { get; } = value;

    public override string ToString() => $"{parameter.Id} {Value}";
}

internal sealed class DecidedValue(Parameter parameter, int slot, FeelValue value) : LawValue(parameter, slot, value);

internal sealed class UndecidedValue(Parameter parameter, int slot) : LawValue(parameter, slot, FeelValue.Null);
