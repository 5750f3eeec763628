using System.Globalization;
using System.Text.Json;
using DecisionSupport.Certificates.Model;

namespace DecisionSupport.Certificates.Input.Json;

/// <summary>Dates as the JSON has them: a text, <c>[year, month, day]</c> or milliseconds since 1970.</summary>
internal static class JsonDates
{
    private const string Unreadable = "?";

    // Midnight in Sweden is 22 or 23 UTC of the day before, so two hours more always lands on the right day.
    private static readonly TimeSpan SwedenAhead = TimeSpan.FromHours(2);

    public static string Text(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => ShortText.Keep(element.Text().TrimEnd()),
        JsonValueKind.Array when Numbers(element) is [var year, var month, var day, ..] =>
            string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}"),
        JsonValueKind.Number when element.TryGetInt64(out var milliseconds) && IsInCalendar(milliseconds) =>
            DateTimeOffset.FromUnixTimeMilliseconds(milliseconds).Add(SwedenAhead).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Unreadable,
    };

    private static int[] Numbers(JsonElement element) => element.GetArrayLength() is >= 3 and <= 7
        ? [.. element.EnumerateArray().Select(item => item.ValueKind == JsonValueKind.Number && item.TryGetInt32(out var number) ? number : -1)]
        : [];

    private static bool IsInCalendar(long milliseconds) => Math.Abs(milliseconds / 86_400_000d) < 700_000;
}
