using System.Globalization;
using System.Text.RegularExpressions;

namespace DecisionSupport.Knowledge.Tests.Law;

/// <summary>
/// Finds what a text of the knowledge files cites, as source ids: <c>SFB 33:10a</c> for "33 kap. 10 a §" (the Social Insurance Code where no other law is
/// named), <c>SFS 2000:1418 3 §</c>, case names as they are, and for an act, ordinance or bill its number alone (<c>2018:670</c>, <c>2021/22:220</c>).
/// Ranges are counted out: "10–15 b §§" is 10, 11 … 15, 15 a and 15 b. What follows a section sign without a comma ("§ 5", "§ 2 st", "§ 1–2 st") is a point
/// or paragraph and no section.
/// </summary>
internal static partial class Citations
{
    public static IReadOnlyList<string> In(string text) => [.. Sections(text).Concat(Others().Matches(text).Select(m => m.Value)).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<string> Sections(string text) =>
        from match in SectionsOfChapter().Matches(text)
        from list in match.Groups["list"].Captures
        from section in list.Value.Split(", ").SelectMany(Expand)
        let id = Id(match.Groups["law"].Value, match.Groups["chapter"].Value, section)
        where id is not null
        select id;

    private static string? Id(string law, string chapter, string section)
    {
        var number = LawNumber().Match(law).Value;
        return (number, chapter) switch
        {
            ("", "") => null,
            ("", _) => $"SFB {chapter.Replace(" ", "", StringComparison.Ordinal)}:{section}",
            (_, "") => law.StartsWith("SFS", StringComparison.Ordinal) ? $"SFS {number} {Letter().Replace(section, " $0")} §" : null,
            _ => $"SoL {number} {chapter}:{section}",
        };
    }

    private static IEnumerable<string> Expand(string item)
    {
        var ends = item.Replace(" ", "", StringComparison.Ordinal).Split('–');
        if (ends.Length == 1)
        {
            return [ends[0]];
        }

        var (from, to) = (Parse(ends[0]), Parse(ends[1]));
        var numbers = Enumerable.Range(from.Number, to.Number - from.Number + 1).Select(n => n.ToString(CultureInfo.InvariantCulture)).ToList();
        var firstLetter = from.Number == to.Number ? from.Letter : 'a';
        var lettered = to.Letter == default ? [] : Enumerable.Range(firstLetter, to.Letter - firstLetter + 1).Select(l => $"{to.Number}{(char)l}");
        return (from.Letter == default ? numbers : numbers.Skip(1)).Concat(lettered);
    }

    private static (int Number, char Letter) Parse(string section) => char.IsLetter(section[^1])
        ? (int.Parse(section[..^1], CultureInfo.InvariantCulture), section[^1])
        : (int.Parse(section, CultureInfo.InvariantCulture), default);

    [GeneratedRegex(
        """
        (?<law> (?:socialtjänstlagen|SoL|lag)\ \(\d{4}:\d+\)\**\  | SFS\ \d{4}:\d+\  )?
        (?: (?<chapter> \d+(?:\ a)?)\ kap\.\  )?
        (?<list> \d+(?:\ [a-d]\b)?(?:–\d+(?:\ [a-d]\b)?)? (?:,\ \d+(?:\ [a-d]\b)?(?:–\d+(?:\ [a-d]\b)?)?)* )\ §§?
        (?<point> \ \d+(?:–\d+)?(?:\ st)? | \ e\ contrario )?
        (?: ,\ (?<list> \d+(?:\ [a-d]\b)?(?:–\d+(?:\ [a-d]\b)?)? (?:,\ \d+(?:\ [a-d]\b)?(?:–\d+(?:\ [a-d]\b)?)?)* )\ §§? (?: \ \d+(?:–\d+)?(?:\ st)? )? )*
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 5000)]
    private static partial Regex SectionsOfChapter();

    [GeneratedRegex(
        """
        (?<![\d:-])\d{4}(?:/\d\d)?:\d+
        | (?:HFD|RÅ)\ \d{4}\ (?:ref|not)\.\ \d+ | HFD\ \d{4}-\d\d-\d\d | HFD\ \d{3,5}-\d\d(?![\d-]) | JO\ \d+-\d{4} | KamR\ \w+\ \d+-\d+
        | (?<=Reg\.\ )\d+/\d{4}
        """,
        RegexOptions.IgnorePatternWhitespace, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Others();

    [GeneratedRegex(@"\d{4}:\d+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LawNumber();

    [GeneratedRegex("[a-d]$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Letter();
}
