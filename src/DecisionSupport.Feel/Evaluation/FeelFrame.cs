namespace DecisionSupport.Feel.Evaluation;

/// <summary>
/// What one evaluation reads and writes: the banks of input values that the host fills, and the expression's own
/// variables. Not thread-safe; may be used again after <see cref="Reset"/>.
/// </summary>
internal class FeelFrame
{
    public FeelFrame(FeelValue[][] banks, int localCount, FeelLimits? limits = null, TimeProvider? clock = null)
        : this(banks, new FeelValue[localCount], new FeelBudget(limits ?? FeelLimits.Default), clock ?? TimeProvider.System)
    {
    }

    public FeelFrame(FeelValue[][] banks, int localCount, FeelBudget budget)
        : this(banks, new FeelValue[localCount], budget, TimeProvider.System)
    {
    }

    private FeelFrame(FeelValue[][] banks, FeelValue[] locals, FeelBudget budget, TimeProvider clock)
    {
        Banks = banks;
        Locals = locals;
        Budget = budget;
        Clock = clock;
    }

    public FeelValue[][] Banks { get; }

    public FeelValue[] Locals { get; }

    public FeelBudget Budget { get; }

    public TimeProvider Clock { get; }

    /// <summary>A frame for the body of a function: the banks it was written over, its own locals, the budget of its caller.</summary>
    public FeelFrame ForCall(FeelValue[][] banks, FeelValue[] locals) => new(banks, locals, Budget, Clock);

    /// <summary>Makes the frame ready for another evaluation; the host then fills the banks.</summary>
    public void Reset()
    {
        Array.Clear(Locals);
        Budget.Renew();
    }
}
