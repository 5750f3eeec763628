using System.Text;
using DecisionSupport;

namespace Fuzz.Targets;

/// <summary>A snapshot is read or told; what is told never repeats the word that was planted, and what was read can be evaluated and written.</summary>
internal sealed class SnapshotTarget : ITarget
{
    private const string Planted = "kanariefagel";
    private static readonly RuleBook Rules = GoodRules.RuleBook;
    private static readonly SnapshotReader Reader = new(Rules.Vocabulary) { ReadsOldNames = true };

    public string Name => "snapshot";

    public IEnumerable<byte[]> Seeds => ((string[])
    [
        "snapshot: 1\nasOf: 2020-06-15\nreference: K-0412\nperson: { birthDate: 1980-08-01, insured: true }\nwork: { reductionPercent: 50 }\n",
        $"snapshot: 1\nasOf: 2020-06-15\nperson:\n  birthDate: {Planted}\n  {Planted}: true\nfacts:\n  - {{ fact: person.insured, source: {Planted}, on: 2020-01-01 }}\n",
        "{\"snapshot\": 1, \"asOf\": \"2020-06-15\", \"person\": {\"birthDate\": \"1980-08-01\", \"insured\": true}, \"work\": {\"reductionPercent\": 50.5}}",
        $"{{\"snapshot\": 1, \"asOf\": \"2020-06-15\", \"{Planted}\": [1, 2, {{\"{Planted}\": null}}], \"person\": \"{Planted}\"}}",
    ]).Select(Encoding.UTF8.GetBytes);

    public IEnumerable<string> Words =>
    [
        "snapshot: 1", "asOf: ", "2020-06-15", "reference: ", "person", "insured", "birthDate", "work", "reductionPercent", "true", "false", "null", "~", "\n", "\n  ", ": ", "- ", "{ ", " }",
        "[", "]", ", ", "\"", "'", "# ", "|\n  ", ">-\n  ", "&a ", "*a", "!!str ", "---\n", "...\n", "<<: ", "? ", "%YAML 1.2\n", "1e400", "0x1F", "0o17", ".nan", "19800801-1234", Planted,
        "\\u0000", "\\ud800", "\ufeff", "\u2028", "facts", "fact", "source", .. Rules.Vocabulary.Facts.Select(f => f.Id),
    ];

    public Trial Try(byte[] input)
    {
        var reading = Reader.Read(input, "input");
        var told = string.Join('\n', reading.Diagnostics);
        if (told.Contains(Planted, StringComparison.OrdinalIgnoreCase))
        {
            return new Trial("", $"what was sent is said back: {told}");
        }

        if (reading.Snapshot is not { } snapshot)
        {
            return new Trial(WayOf(told), told.Length == 0 ? "neither read nor told" : null);
        }

        var decision = Rules.Evaluate(snapshot);
        using var json = new MemoryStream();
        CaseSnapshotJson.Write(snapshot, json);
        var again = Reader.Read(json.ToArray(), "again").Snapshot;
        return new Trial(
            $"{string.Join(' ', snapshot.KnownFacts.Select(f => f.Id))} {string.Join(' ', decision.Recommendations.Select(r => r.Outcome.Id))}",
            again is not null && again.KnownFacts.All(f => snapshot[f.Id] == again[f.Id]) ? null : "what was written reads as something else");
    }

    private static string WayOf(string told) => new([.. told.Where(c => char.IsAsciiLetter(c) || c == '\n').Take(200)]);
}
