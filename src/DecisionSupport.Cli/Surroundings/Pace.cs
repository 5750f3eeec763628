using System.Globalization;

namespace DecisionSupport.Cli.Surroundings;

/// <summary>How fast work goes, in words.</summary>
internal static class Pace
{
    /// <summary>So many in so long a time.</summary>
    public static string Rate(int count, TimeSpan elapsed) => string.Create(CultureInfo.InvariantCulture, $"{count / elapsed.TotalSeconds:f0} a second");

    /// <summary>A time that is left, no more exact than it is known.</summary>
    public static string Left(TimeSpan left) => left switch
    {
        { TotalMinutes: < 1 } => string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(left.TotalSeconds)} s"),
        { TotalHours: < 1 } => string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(left.TotalMinutes)} min"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{left.TotalHours:f1} h"),
    };
}
