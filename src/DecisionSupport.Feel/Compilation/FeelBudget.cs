using System.Runtime.CompilerServices;

namespace DecisionSupport.Feel.Compilation;

/// <summary>What is left of the work one evaluation may do; shared by its frames.</summary>
internal sealed class FeelBudget(FeelLimits limits)
{
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

    public void EnterCall()
    {
        Spend(1);
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

    public void CheckStringLength(long length)
    {
        if (length > limits.StringLength)
        {
            throw new FeelLimitException($"a text grows past {limits.StringLength} characters");
        }
    }
}
