using DecisionSupport.Feel.Types;

namespace DecisionSupport.Feel.Values;

/// <summary>A function as a value, as far as a value is looked at: its type and the names of its parameters.</summary>
internal abstract class FeelFunction : FeelObject
{
    private protected FeelFunction(FeelType type, IReadOnlyList<string> parameters)
        : base(FeelKind.Function)
    {
        Type = type;
        Parameters = parameters;
    }

    public FeelType Type { get; }

    public IReadOnlyList<string> Parameters { get; }
}
