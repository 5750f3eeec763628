namespace DecisionSupport.Benchmarks.HandWritten;

/// <summary>Three-valued logic as C# has it for <c>bool?</c>, and comparisons that stay unknown.</summary>
internal static class Kleene
{
    public static bool? Before(DateOnly? left, DateOnly? right) => left is null || right is null ? null : left < right;

    public static bool? AtLeast(decimal? left, decimal right) => left is null ? null : left >= right;

    public static bool? Is(decimal? left, decimal right) => left is null ? null : left == right;

    public static FindingStatus Status(bool? value) => value switch { true => FindingStatus.Met, false => FindingStatus.NotMet, _ => FindingStatus.Unknown };

    /// <summary>A criterion that is left out where it does not apply.</summary>
    public static FindingStatus? StatusWhere(bool? applies, bool? test) => applies switch
    {
        false => null,
        true => Status(test),
        _ => test == true ? FindingStatus.Met : FindingStatus.Unknown,
    };
}
