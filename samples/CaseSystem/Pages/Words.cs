using System.Globalization;

namespace CaseSystem.Pages;

/// <summary>Days and statuses as people say them, in Swedish.</summary>
internal static class Words
{
    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    public static string Date(DateOnly day) => day.ToString("d MMMM yyyy", Swedish);

    public static string Due(DateOnly? day) => day is { } due ? $"senast {Date(due)}" : "när det går";

    public static string Late(int days) => days == 1 ? "1 dag sent" : $"{days} dagar sent";

    public static string Status(FindingStatus? status) => status switch
    {
        FindingStatus.Met => "uppfyllt",
        FindingStatus.NotMet => "inte uppfyllt",
        FindingStatus.Unknown => "inte känt",
        _ => "gällde inte",
    };
}
