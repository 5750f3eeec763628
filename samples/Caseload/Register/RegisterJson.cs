using System.Text.Json;
using System.Text.Json.Serialization;
using Caseload.Cases;

namespace Caseload.Register;

/// <summary>Lines and decisions as the database keeps them: JSON that can be read without this program.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(CaseLine))]
[JsonSerializable(typeof(HistoryEntry))]
internal sealed partial class RegisterJson : JsonSerializerContext
{
    public static string Write(CaseLine line) => JsonSerializer.Serialize(line, Default.CaseLine);

    public static string Write(HistoryEntry entry) => JsonSerializer.Serialize(entry, Default.HistoryEntry);

    public static CaseLine ReadLine(string json) => JsonSerializer.Deserialize(json, Default.CaseLine)!;

    public static HistoryEntry ReadEntry(string json) => JsonSerializer.Deserialize(json, Default.HistoryEntry)!;
}
