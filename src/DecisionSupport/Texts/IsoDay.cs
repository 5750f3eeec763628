using System.Globalization;

namespace DecisionSupport.Texts;

/// <summary>Days as files and messages write them, whatever calendar the machine's culture counts by.</summary>
internal static class IsoDay
{
    public static string Iso(this DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
