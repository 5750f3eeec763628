namespace DecisionSupport.Feel;

/// <summary>How expressions are evaluated. Immutable and thread-safe.</summary>
public sealed record FeelOptions
{
    /// <summary>The options used when none are given.</summary>
    public static FeelOptions Default { get; } = new();

    /// <summary>Bounds on text and work.</summary>
    /// <value>Default <see cref="FeelLimits.Default"/>.</value>
    public FeelLimits Limits { get; init; } = FeelLimits.Default;

    /// <summary>The clock of <c>now()</c> and <c>today()</c>.</summary>
    /// <value>Default <see cref="TimeProvider.System"/>.</value>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
