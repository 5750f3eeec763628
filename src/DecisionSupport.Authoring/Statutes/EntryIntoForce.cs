using System.Globalization;
using System.Text.RegularExpressions;

namespace DecisionSupport.Authoring.Statutes;

/// <summary>The day of sections that come into force on another day than the rest of an amendment, where its transition rules say so. The register has one day for all.</summary>
internal static partial class EntryIntoForce
{
    private static readonly CultureInfo Swedish = MonthNames();

    /// <summary>The day; null where the rules name no day for the provision.</summary>
    public static DateOnly? DayOf(Provision provision, string? transitionRules)
    {
        if (transitionRules is null)
        {
            return null;
        }

        foreach (Match exception in Exception().Matches(transitionRules))
        {
            if (RegisterNote.Read($"ändr. {exception.Groups["provisions"].Value}").Any(t => t.Provision == provision)
                && DateOnly.TryParseExact(exception.Groups["day"].Value, "d MMMM yyyy", Swedish, DateTimeStyles.None, out var day))
            {
                return day;
            }
        }

        return null;
    }

    // The machine may have no cultures but the invariant one.
    private static CultureInfo MonthNames()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.DateTimeFormat.MonthNames = ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december", ""];
        culture.DateTimeFormat.MonthGenitiveNames = culture.DateTimeFormat.MonthNames;
        return culture;
    }

    [GeneratedRegex(@"den (?<day>\d{1,2} \p{Ll}+ \d{4}) i fråga om (?<provisions>(?:\d|kap\.|§|[ ,]|och|samt|\b[a-z]\b)+?)(?:,? ?(?:och|samt)? i övrigt|,? (?:och|samt) den \d|\.(?! ))", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Exception();
}
