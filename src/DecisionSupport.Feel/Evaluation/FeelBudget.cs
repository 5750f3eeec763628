using System.Runtime.CompilerServices;
using DecisionSupport.Feel.Limits;
using DecisionSupport.Feel.Values;

namespace DecisionSupport.Feel.Evaluation;

/// <summary>What is left of the work one evaluation may do; shared by its frames.</summary>
internal sealed class FeelBudget(FeelLimits limits)
{
    private const int PartsPerStep = 16;
    private const int CharactersPerStep = 16;
    private long _stepsLeft = limits.Steps;
    private int _calls;

    public FeelLimits Limits => limits;

    public void Reset()
    {
        _stepsLeft = limits.Steps;
        _calls = 0;
    }

    public void Spend(long steps)
    {
        if ((_stepsLeft -= steps) < 0)
        {
            throw new FeelLimitException($"the evaluation takes more than {limits.Steps} steps");
        }
    }

    /// <summary>Pays for walking through a value once: comparing, searching or copying it.</summary>
    public void SpendOn(in FeelValue value)
    {
        if (value.Reference is not KindTag)
        {
            Spend(ValueSize.Of(value).Parts / PartsPerStep);
        }
    }

    public void EnterCall(int locals)
    {
        Spend(1 + (locals / PartsPerStep));
        if (++_calls > limits.CallDepth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new FeelLimitException($"functions call each other deeper than {limits.CallDepth} levels");
        }
    }

    public void LeaveCall() => _calls--;

    public void CheckListSize(long count)
    {
        if (count > limits.ListSize)
        {
            throw new FeelLimitException($"a list grows past {limits.ListSize} elements");
        }
    }

    /// <summary>Checks the length of a text about to be made, and pays for it.</summary>
    public void CheckStringLength(long length)
    {
        if (length > limits.StringLength)
        {
            throw new FeelLimitException($"a text grows past {limits.StringLength} characters");
        }

        Spend(length / CharactersPerStep);
    }
}
