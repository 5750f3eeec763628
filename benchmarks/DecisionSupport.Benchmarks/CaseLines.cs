using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using DecisionSupport.Authoring;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Benchmarks;

/// <summary>The worked cases over and over as NDJSON, each line with a key of its own: input for <c>batch</c> of any length.</summary>
internal static class CaseLines
{
    public static void Write(string casesFolder, int count, Stream output)
    {
        var reader = new CaseFileReader(BuiltInRules.RuleBook.Vocabulary);
        JsonObject[] cases = [.. Directory.EnumerateFiles(casesFolder, "*.yaml").Order(StringComparer.Ordinal).Select(f => reader.Read(File.ReadAllBytes(f), f).Snapshot.Snapshot).OfType<CaseSnapshot>().Select(Json)];
        using var buffered = new BufferedStream(output, 1 << 20);
        for (var i = 0; i < count; i++)
        {
            var one = cases[i % cases.Length];
            one["reference"] = string.Create(CultureInfo.InvariantCulture, $"K-{i + 1}");
            using (var json = new Utf8JsonWriter(buffered))
            {
                one.WriteTo(json);
            }

            buffered.WriteByte((byte)'\n');
        }
    }

    private static JsonObject Json(CaseSnapshot snapshot)
    {
        using var buffer = new MemoryStream();
        CaseSnapshotJson.Write(snapshot, buffer);
        return JsonNode.Parse(buffer.ToArray())!.AsObject();
    }
}
