using System.Globalization;
using System.Text.RegularExpressions;

namespace DecisionSupport.Authoring.Explanations;

/// <summary>
/// What checks say, in Swedish: sentences by their pattern, in files that come with this library. A check writes English, and what it puts in is found again by
/// the pattern, so that no check has to know two languages. Thread-safe.
/// </summary>
internal static partial class SwedishMessages
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    private static readonly Lazy<ImmutableArray<SentencePattern>> Sentences = new(() => Read("messages.sv.tsv", @"(?=\s|$)"));
    private static readonly Lazy<ImmutableArray<SentencePattern>> Nouns = new(() => Read("nouns.sv.tsv", "$"));

    /// <summary>A message in Swedish; null where some sentence of it has none.</summary>
    public static string? Of(string message)
    {
        var told = new List<string>();
        for (var rest = message; rest.Length > 0;)
        {
            if (Sentences.Value.Select(s => (Pattern: s, Match: s.English.Match(rest))).FirstOrDefault(s => s.Match.Success) is not { Pattern: { } pattern, Match: var match })
            {
                return null;
            }

            told.Add(Fill(pattern.Swedish, match));
            rest = rest[match.Length..].TrimStart();
        }

        return string.Join(' ', told);
    }

    private static string Fill(string swedish, Match match) => Hole().Replace(swedish, hole =>
        match.Groups["h" + hole.Groups["number"].Value].Value is var value && hole.Groups["noun"].Success ? Noun(value) : value);

    private static string Noun(string english) =>
        Nouns.Value.Select(n => (n.Swedish, Match: n.English.Match(english))).FirstOrDefault(n => n.Match.Success) is { Match: { } match, Swedish: var swedish } ? Fill(swedish, match) : english;

    // The pattern with most words of its own comes first: it says most of what it is about.
    private static ImmutableArray<SentencePattern> Read(string file, string end)
    {
        using var stream = typeof(SwedishMessages).Assembly.GetManifestResourceStream($"explanations.{file}")!;
        using var reader = new StreamReader(stream);
        return
        [
            .. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')).OrderByDescending(row => Hole().Replace(row[0], "").Length)
                .Select(row => new SentencePattern(new Regex($"^{Pattern(row[0])}{end}", RegexOptions.CultureInvariant, Longest), row[1])),
        ];
    }

    private static string Pattern(string english)
    {
        var (pattern, at) = ("", 0);
        foreach (var hole in Hole().Matches(english).AsEnumerable())
        {
            pattern += string.Create(CultureInfo.InvariantCulture, $"{Regex.Escape(english[at..hole.Index])}(?<h{hole.Groups["number"].Value}>.+?)");
            at = hole.Index + hole.Length;
        }

        return pattern + Regex.Escape(english[at..]);
    }

    [GeneratedRegex(@"\{(?<noun>n)?(?<number>\d)\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hole();

    private sealed record SentencePattern(Regex English, string Swedish);
}
