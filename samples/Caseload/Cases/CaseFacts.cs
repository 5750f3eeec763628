using System.Text;
using System.Text.Json;

namespace Caseload.Cases;

/// <summary>Facts as a case keeps them: canonical JSON, read anew against every rule book.</summary>
internal static class CaseFacts
{
    public static SnapshotReading Read(string json, RuleBook ruleBook, DateOnly day) => Read(Encoding.UTF8.GetBytes(json), ruleBook, day);

    public static SnapshotReading Read(byte[] utf8, RuleBook ruleBook, DateOnly day) => new SnapshotReader(ruleBook.Vocabulary).Read(utf8, "snapshot", day);

    public static string Write(CaseSnapshot snapshot)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            CaseSnapshotJson.Write(snapshot, json);
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    /// <summary>The hash of the facts alone: on the last of days, for no fact lies after that.</summary>
    public static string Sha256(CaseSnapshot snapshot) => CaseSnapshotJson.Sha256(snapshot.At(DateOnly.MaxValue));

    public static ImmutableArray<string> Problems(SnapshotReading reading) =>
        [.. reading.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => $"{d.Code} {d.Place}: {d.MessageIn(Language.Swedish)}")];
}
