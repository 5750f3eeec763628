namespace DecisionSupport.Workshop.Charts;

/// <summary>Days as places on a line.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Left">Where the first day stands.</param>
/// <param name="Right">Where the last day stands.</param>
public sealed record TimeScale(DateOnly From, DateOnly To, double Left, double Right)
{
    public double X(DateOnly day) => Left + ((Right - Left) * (day.DayNumber - From.DayNumber) / Math.Max(1, To.DayNumber - From.DayNumber));

    /// <summary>The years that begin within the line, at most about a dozen of them.</summary>
    public IEnumerable<DateOnly> Years()
    {
        var step = Math.Max(1, (int)Math.Ceiling((To.Year - From.Year) / 12.0));
        for (var year = From.Year + 1; year <= To.Year; year += step)
        {
            yield return new DateOnly(year, 1, 1);
        }
    }

    /// <summary>A number as SVG wants it.</summary>
    public static string Svg(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
