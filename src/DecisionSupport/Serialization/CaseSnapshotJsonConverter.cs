using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DecisionSupport;

/// <summary>
/// Snapshots as System.Text.Json writes them: canonical, known facts only. To read them too, put one that knows the vocabulary among the
/// <see cref="JsonSerializerOptions.Converters"/>. Thread-safe.
/// </summary>
/// <param name="vocabulary">The vocabulary of the rule book that will be asked; null where snapshots are only written.</param>
public sealed class CaseSnapshotJsonConverter(Vocabulary? vocabulary) : JsonConverter<CaseSnapshot>
{
    private readonly SnapshotReader? _snapshots = vocabulary is null ? null : new(vocabulary);

    /// <summary>Writes snapshots, and reads none.</summary>
    public CaseSnapshotJsonConverter()
        : this(null)
    {
    }

    /// <summary>Reads a snapshot.</summary>
    /// <exception cref="JsonException">It cannot be used. The message says why, and never a value.</exception>
    /// <exception cref="NotSupportedException">The vocabulary is not known here.</exception>
    public override CaseSnapshot Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var snapshots = _snapshots ?? throw new NotSupportedException("Which facts there are the vocabulary says: put new CaseSnapshotJsonConverter(ruleBook.Vocabulary) among the converters of the options.");
        using var document = JsonDocument.ParseValue(ref reader);
        var reading = snapshots.Read(Encoding.UTF8.GetBytes(document.RootElement.GetRawText()), "snapshot");
        return reading.Snapshot ?? throw new JsonException(string.Join('\n', reading.Diagnostics));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, CaseSnapshot value, JsonSerializerOptions options)
    {
        CaseSnapshotJson.Write(value, writer);
    }
}
