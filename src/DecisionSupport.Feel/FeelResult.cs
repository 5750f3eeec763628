namespace DecisionSupport.Feel;

/// <summary>What evaluating an expression gave: a value, or the reason why there is none. Immutable and thread-safe.</summary>
public sealed class FeelResult
{
    private FeelResult(FeelValue value, IReadOnlyList<FeelError> errors)
    {
        Value = value;
        Errors = errors;
    }

    /// <summary>The value; <see cref="FeelValue.Null"/> when there are errors.</summary>
    public FeelValue Value { get; }

    /// <summary>Empty when there is a value.</summary>
    public IReadOnlyList<FeelError> Errors { get; }

    /// <summary>Whether there is a value, be it null.</summary>
    public bool IsSuccess => Errors.Count == 0;

    internal static FeelResult Of(FeelValue value) => new(value, []);

    internal static FeelResult Failed(params IReadOnlyList<FeelError> errors) => new(FeelValue.Null, errors);
}
