namespace DecisionSupport;

/// <summary>What a parameter's values are.</summary>
public enum ParameterKind
{
    /// <summary>A decimal number.</summary>
    Number,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A length of time, such as twelve months.</summary>
    Duration,
}
