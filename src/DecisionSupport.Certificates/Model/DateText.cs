using System.Globalization;

namespace DecisionSupport.Certificates.Model;

/// <summary>
/// A date as the official rules take it: year-month-day from the first character on, then possibly a time zone and white space.
/// </summary>
internal static class DateText
{
    private const int DateLength = 10;

    public static DateOnly? Read(string text)
    {
        if (text.Length < DateLength || !HasZoneOrNothing(text.AsSpan(DateLength).TrimEnd(" \t\r\n")))
        {
            return null;
        }

        return DateOnly.TryParseExact(text.AsSpan(0, DateLength), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;
    }

    private static bool HasZoneOrNothing(ReadOnlySpan<char> rest) => rest switch
    {
        [] or ['Z'] => true,
        ['+' or '-', >= '0' and <= '9', >= '0' and <= '9', ':', >= '0' and <= '5', >= '0' and <= '9'] =>
            ((rest[1] - '0') * 10) + rest[2] - '0' is var hours && (hours < 14 || (hours == 14 && rest[4..] is "00")),
        _ => false,
    };
}
