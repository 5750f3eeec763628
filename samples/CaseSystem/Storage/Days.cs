using System.Globalization;

namespace CaseSystem.Storage;

/// <summary>Days as they are kept.</summary>
internal static class Days
{
    private const string Iso = "yyyy-MM-dd";

    public static string Write(DateOnly day) => day.ToString(Iso, CultureInfo.InvariantCulture);

    public static DateOnly Read(string text) => DateOnly.ParseExact(text, Iso, CultureInfo.InvariantCulture);
}
