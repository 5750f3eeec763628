using DecisionSupport.Rendering.Reports;
using System.Globalization;

namespace DecisionSupport.Rendering.Pictures;

/// <summary>Days as places on a line.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, itself included.</param>
/// <param name="Left">Where the first day begins.</param>
/// <param name="Right">Where the last day ends.</param>
internal sealed record DayScale(DateOnly From, DateOnly To, double Left, double Right)
{
    private const double LetterSize = 13;
    private const double LabelGap = 14;
    private const int DaysOfMonths = 900;
    private const int DaysOfDays = 70;

    /// <summary>Where a day begins.</summary>
    public double X(DateOnly day) => At(day.DayNumber);

    /// <summary>Where a day ends.</summary>
    public double End(DateOnly day) => At(day.DayNumber + 1);

    /// <summary>Days with a name of their own, at even distances, as many as there is room for.</summary>
    public IEnumerable<(double X, string Name)> Ticks(Language language)
    {
        (double X, string Name)[] ticks = [.. Candidates().Select(d => (X(d), NameOf(d, language)))];
        var room = ticks.Select(t => TextMeasure.Width(t.Name, LetterSize)).DefaultIfEmpty(1).Max() + LabelGap;
        ticks = [.. ticks.Where(t => t.X >= Left + (room / 2) && t.X <= Right - (room / 2))];
        var step = ticks.Length < 2 ? 1 : Math.Max(1, (int)Math.Ceiling(room * (ticks.Length - 1) / (ticks[^1].X - ticks[0].X)));
        return ticks.Where((_, i) => i % step == 0);
    }

    private int Days => To.DayNumber - From.DayNumber + 1;

    private double At(int dayNumber) => Left + ((Right - Left) * Math.Clamp((double)(dayNumber - From.DayNumber) / Days, 0, 1));

    private IEnumerable<DateOnly> Candidates()
    {
        if (Days <= DaysOfDays)
        {
            return Enumerable.Range(From.DayNumber, Days).Select(DateOnly.FromDayNumber);
        }

        var months = Enumerable.Range(0, (((To.Year - From.Year) * 12) + To.Month - From.Month) + 1)
            .Select(m => (From.Month - 1 + m, From.Year)).Select(m => new DateOnly(m.Year + (m.Item1 / 12), (m.Item1 % 12) + 1, 1)).Where(d => d >= From);
        return Days <= DaysOfMonths ? months : months.Where(d => d.Month == 1);
    }

    private string NameOf(DateOnly day, Language language) => Days switch
    {
        <= DaysOfDays => string.Join(' ', ReportText.Day(day, language).Split(' ')[..2]),
        <= DaysOfMonths => $"{ReportText.Day(day, language).Split(' ')[1][..3]} {Year(day)}",
        _ => Year(day),
    };

    private static string Year(DateOnly day) => day.Year.ToString("0000", CultureInfo.InvariantCulture);
}
