using DecisionSupport.Data;

namespace DecisionSupport.Rendering.Records;

/// <summary>What whoever writes a record and whoever reads it agree on.</summary>
internal static class RecordFormat
{
    /// <summary>A decision of all rule sets has about a hundred kilobytes; one on a snapshot with many periods repeats them in several findings.</summary>
    public static DataLimits Limits { get; } = new(8 << 20, 24, 400_000);

    /// <summary>What <c>redacted</c> says when all of the snapshot was left out.</summary>
    public const string WholeSnapshot = "snapshot";
}
