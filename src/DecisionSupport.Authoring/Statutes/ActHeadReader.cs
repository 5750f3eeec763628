using System.Globalization;
using System.Text.RegularExpressions;

namespace DecisionSupport.Authoring.Statutes;

/// <summary>
/// Reads the head of a file of law, and the register in it. The front matter of the public repository is not always YAML (a list may begin on the line of its
/// key), so it is read line by line: a key, a colon, a value.
/// </summary>
internal static partial class ActHeadReader
{
    private const string Fence = "---";

    /// <summary>The head, and the line on which the text begins; no head where the file is no act. Null where the front matter is not closed.</summary>
    public static (ActHead? Head, List<Amendment> Amendments, int TextLine)? Read(IReadOnlyList<string> lines)
    {
        if (lines.Count == 0 || lines[0].Trim() != Fence)
        {
            return (lines.Count == 0 ? null : OfFirstLine(lines[0]), [], 1);
        }

        var end = 1;
        while (end < lines.Count && lines[end].Trim() != Fence)
        {
            end++;
        }

        if (end == lines.Count)
        {
            return null;
        }

        var head = lines.Skip(1).Take(end - 1).TakeWhile(l => !l.StartsWith("andringsforfattningar", StringComparison.Ordinal)).Select(Entry).Where(e => e.Key.Length > 0).ToList();
        var number = ValueOf(head, "beteckning");
        return (number is null ? null : new ActHead(number, ValueOf(head, "rubrik") ?? number, Day(ValueOf(head, "publicerad_datum")), null), Register(lines.Take(end)), end + 1);
    }

    /// <summary>A day as files write it; null where it is none.</summary>
    public static DateOnly? Day(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static ActHead? OfFirstLine(string line)
    {
        if (FirstLine().Match(line) is not { Success: true } match)
        {
            return null;
        }

        var number = match.Groups["number"];
        return new ActHead(number.Success ? number.Value : null, match.Groups["title"].Value.Trim() + match.Groups["subject"].Value, Day(Fetched().Match(line).Groups["day"].Value), Through().Match(line).Groups["number"] is { Success: true } last ? last.Value : null);
    }

    private static List<Amendment> Register(IEnumerable<string> lines)
    {
        var amendments = new List<Amendment>();
        var entry = new List<(string Key, string Value)>();
        foreach (var (key, value) in lines.SkipWhile(l => !l.StartsWith("andringsforfattningar", StringComparison.Ordinal)).Skip(1).Select(Entry))
        {
            if (key == "beteckning")
            {
                Close();
            }

            // A value that goes on the next line has no key of its own.
            if (key.Length == 0 && entry.Count > 0)
            {
                entry[^1] = (entry[^1].Key, $"{entry[^1].Value} {value}");
            }
            else
            {
                entry.Add((key, value));
            }
        }

        Close();
        return amendments;

        void Close()
        {
            if (ValueOf(entry, "beteckning") is { } number)
            {
                amendments.Add(new Amendment(number, Day(ValueOf(entry, "ikraft_datum")), [.. RegisterNote.Read(ValueOf(entry, "anteckningar") ?? "")]));
            }

            entry.Clear();
        }
    }

    private static string? ValueOf(List<(string Key, string Value)> entries, string key) => entries.Find(e => e.Key == key) is { Key.Length: > 0 } entry ? entry.Value : null;

    private static (string Key, string Value) Entry(string line) =>
        EntryLine().Match(line) is { Success: true } match ? (match.Groups["key"].Value, match.Groups["value"].Value.Trim().Trim('"', '\'')) : ("", line.Trim().Trim('"', '\''));

    [GeneratedRegex(@"^\s*(?:- )?(?<key>[a-z_]+):(?: (?<value>.*))?$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EntryLine();

    [GeneratedRegex(@"^#*\s*(?<title>\p{Lu}[^(:]*?)\s*(?:\((?<number>\d{4}:\d+)\)(?<subject> om [^,]*)?|: )", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FirstLine();

    [GeneratedRegex(@"hämtat (?<day>\d{4}-\d\d-\d\d)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Fetched();

    [GeneratedRegex(@"t\.o\.m\. SFS (?<number>\d{4}:\d+)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Through();
}
