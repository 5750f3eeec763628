using System.Text.Json;

namespace DecisionSupport.Certificates.Tests.Samples;

/// <summary>What the official rules say about one XML sample.</summary>
internal sealed record Verdict(string File, string Questions, bool IsStructural, bool Stops)
{
    private static readonly Lazy<Dictionary<string, Verdict>> Known = new(() => System.IO.File
        .ReadLines(Path.Combine(SampleFolder.Require(), "verdicts.jsonl"))
        .Select(Read)
        .ToDictionary(verdict => verdict.File));

    public static IReadOnlyDictionary<string, Verdict> All => Known.Value;

    private static Verdict Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        return new Verdict(
            root.GetProperty("file").GetString()!,
            string.Join(' ', root.GetProperty("questions").EnumerateArray().Select(question => question.GetString()!).Order(StringComparer.Ordinal)),
            root.GetProperty("structural").GetBoolean(),
            root.TryGetProperty("schematronError", out var stop) && stop.ValueKind is not (JsonValueKind.Null or JsonValueKind.False));
    }
}
