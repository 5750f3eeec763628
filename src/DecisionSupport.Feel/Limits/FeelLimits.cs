namespace DecisionSupport.Feel;

/// <summary>Bounds on the text of an expression and on the work of evaluating it. Immutable and thread-safe.</summary>
public sealed record FeelLimits
{
    /// <summary>The bounds used when none are given.</summary>
    public static FeelLimits Default { get; } = new();

    /// <summary>Longest text of an expression, in UTF-16 code units.</summary>
    /// <value>Default 100,000.</value>
    public int ExpressionLength { get; init; } = 100_000;

    /// <summary>How deep expressions may be nested, chains of operators such as <c>a + b + c</c> included.</summary>
    /// <value>Default 200. Raise it only with a larger thread stack.</value>
    public int NestingDepth { get; init; } = 200;

    /// <summary>How deep functions written in an expression may call each other.</summary>
    /// <value>Default 500; less where the thread's stack is small.</value>
    public int CallDepth { get; init; } = 500;

    /// <summary>Most elements in a list made by an expression.</summary>
    /// <value>Default 1,000,000.</value>
    public int ListSize { get; init; } = 1_000_000;

    /// <summary>Longest text made by an expression, in UTF-16 code units.</summary>
    /// <value>Default 1,000,000.</value>
    public int StringLength { get; init; } = 1_000_000;

    /// <summary>Most steps (rounds of loops, calls of function values, elements handled) in one evaluation.</summary>
    /// <value>Default 5,000,000.</value>
    public long Steps { get; init; } = 5_000_000;

    /// <summary>Longest pattern of a regular expression, in UTF-16 code units.</summary>
    /// <value>Default 10,000.</value>
    public int PatternLength { get; init; } = 10_000;

    /// <summary>Longest time for one match of a regular expression, and for all that one evaluation builds and matches together.</summary>
    /// <value>Default one second.</value>
    public TimeSpan RegexTimeout { get; init; } = TimeSpan.FromSeconds(1);
}
