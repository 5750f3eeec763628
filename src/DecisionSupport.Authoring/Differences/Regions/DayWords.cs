using System.Globalization;
using DecisionSupport.Analysis.Reasoning.Spaces;
using DecisionSupport.Texts;

namespace DecisionSupport.Authoring.Differences.Regions;

/// <summary>Stretches of days in words; those of birth dates with the age that they give on a day.</summary>
internal static class DayWords
{
    public static List<string> Say(IEnumerable<Stretch> stretches, IReadOnlyCollection<Stretch> all, DateOnly? ageOn)
    {
        var first = all.Min(s => s.From.AsDate());
        var last = all.Max(s => s.To.AsDate());
        return [.. Joined(stretches).Select(s => Span(s.From, s.To, first, last) + (ageOn is { } day ? $" ({Ages(s.From, s.To, first, day)})" : ""))];
    }

    private static List<(DateOnly From, DateOnly To)> Joined(IEnumerable<Stretch> stretches)
    {
        var joined = new List<(DateOnly From, DateOnly To)>();
        foreach (var stretch in stretches.OrderBy(s => s.From.AsDate()))
        {
            if (joined.Count > 0 && joined[^1].To.AddDays(1) == stretch.From.AsDate())
            {
                joined[^1] = (joined[^1].From, stretch.To.AsDate());
            }
            else
            {
                joined.Add((stretch.From.AsDate(), stretch.To.AsDate()));
            }
        }

        return joined;
    }

    private static string Span(DateOnly from, DateOnly to, DateOnly first, DateOnly last) =>
        from == to ? from.Iso() : from == first ? $"{to.Iso()} or earlier" : to == last ? $"{from.Iso()} or later" : $"{from.Iso()} to {to.Iso()}";

    private static string Ages(DateOnly from, DateOnly to, DateOnly first, DateOnly day)
    {
        var (youngest, oldest) = (Months(to, day), Months(from, day));
        return from == first ? $"{Age(youngest)} or older" : youngest == oldest ? Age(oldest) : $"{Age(youngest)} to {Age(oldest)}";
    }

    private static int Months(DateOnly born, DateOnly day)
    {
        var months = ((day.Year - born.Year) * 12) + day.Month - born.Month;
        return born.AddMonths(months) > day ? months - 1 : months;
    }

    /// <summary>An age, or a length of time, in years and months.</summary>
    public static string Age(int months) =>
        months % 12 == 0 ? Number(months / 12, "year") : months < 12 ? Number(months, "month") : $"{Number(months / 12, "year")} {Number(months % 12, "month")}";

    private static string Number(int number, string unit) => string.Create(CultureInfo.InvariantCulture, $"{number} {unit}{(number == 1 ? "" : "s")}");
}
