using System.Text.Json;
using System.Text.Json.Serialization;
using DecisionSupport.Serialization;

namespace DecisionSupport;

/// <summary>
/// Decisions as System.Text.Json writes them, for instance when an endpoint returns one: in Swedish and as far as the advice. Put another one among the
/// <see cref="JsonSerializerOptions.Converters"/> for another language or less. Decisions are not read back; records are. Thread-safe.
/// </summary>
/// <param name="language">The language of the texts.</param>
/// <param name="detail">How much is written; at most <see cref="DecisionDetail.Advice"/>. All of it is written by <c>DecisionJson</c> of the rendering package.</param>
/// <exception cref="ArgumentOutOfRangeException">More detail than a converter writes.</exception>
public sealed class DecisionJsonConverter(Language language, DecisionDetail detail) : JsonConverter<Decision>
{
    private readonly DecisionWriter _writer = new(language, Checked(detail));

    /// <summary>Writes in Swedish, as far as the advice.</summary>
    public DecisionJsonConverter()
        : this(Language.Swedish, DecisionDetail.Advice)
    {
    }

    /// <summary>Refuses: a decision is made by a rule book.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override Decision Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A decision is not read from JSON: evaluate its snapshot again, or keep it as a DecisionRecord.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Decision value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        _writer.Write(value, writer);
    }

    private static DecisionDetail Checked(DecisionDetail detail) => detail <= DecisionDetail.Advice
        ? detail
        : throw new ArgumentOutOfRangeException(nameof(detail), "A converter writes at most the advice; DecisionJson.Write writes everything.");
}
