using Microsoft.AspNetCore.Http;

namespace DecisionSupport.Workshop.Http;

/// <summary>Reads what stands after the question mark.</summary>
internal static class Query
{
    public static Language Language(HttpRequest request, string key = "language") => request.Query[key].ToString() switch
    {
        "" or "sv" => DecisionSupport.Language.Swedish,
        "en" => DecisionSupport.Language.English,
        _ => throw new RefusedException(StatusCodes.Status400BadRequest, $"'{key}' is sv or en.", "Correct the address."),
    };

    public static DecisionDetail Detail(HttpRequest request, string key) => request.Query[key].ToString() switch
    {
        "" or "everything" => DecisionDetail.Everything,
        "advice" => DecisionDetail.Advice,
        "findings" => DecisionDetail.Findings,
        "outcomes" => DecisionDetail.Outcomes,
        _ => throw new RefusedException(StatusCodes.Status400BadRequest, $"'{key}' is outcomes, findings, advice or everything.", "Correct the address."),
    };

    public static int? Number(HttpRequest request, string key, int from, int to)
    {
        var text = request.Query[key].ToString();
        if (text.Length == 0)
        {
            return null;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= from && number <= to
            ? number
            : throw new RefusedException(StatusCodes.Status400BadRequest, $"'{key}' is a whole number from {from} to {to}.", "Correct the address.");
    }

    public static DateOnly? Day(HttpRequest request, string key)
    {
        var text = request.Query[key].ToString();
        if (text.Length == 0)
        {
            return null;
        }

        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new RefusedException(StatusCodes.Status400BadRequest, $"'{key}' is a date, written 2026-01-31.", "Correct the address.");
    }
}
