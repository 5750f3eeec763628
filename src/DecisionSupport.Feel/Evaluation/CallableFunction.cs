using DecisionSupport.Feel.Types;
using DecisionSupport.Feel.Values;

namespace DecisionSupport.Feel.Evaluation;

/// <summary>A function value that can be called: a literal with what it captured, or a built-in function.</summary>
internal abstract class CallableFunction(FeelType type, IReadOnlyList<string> parameters) : FeelFunction(type, parameters)
{
    public abstract FeelValue Invoke(FeelFrame frame, ReadOnlySpan<FeelValue> arguments);

    /// <summary>Puts named arguments into the order of the parameters; null when a name is not a parameter.</summary>
    public virtual FeelValue InvokeNamed(FeelFrame frame, IReadOnlyList<string> names, ReadOnlySpan<FeelValue> arguments)
    {
        var ordered = new FeelValue[Parameters.Count];
        for (var i = 0; i < names.Count; i++)
        {
            var position = IndexOf(names[i]);
            if (position < 0)
            {
                return FeelValue.Null;
            }

            ordered[position] = arguments[i];
        }

        return Invoke(frame, ordered);
    }

    private int IndexOf(string name)
    {
        for (var i = 0; i < Parameters.Count; i++)
        {
            if (Parameters[i] == name)
            {
                return i;
            }
        }

        return -1;
    }
}
