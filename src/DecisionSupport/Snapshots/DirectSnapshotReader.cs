using System.Text.Json;
using System.Text.Unicode;
using DecisionSupport.Data;
using DecisionSupport.Feel;

namespace DecisionSupport.Snapshots;

/// <summary>
/// Reads JSON with which nothing is wrong from its bytes into the slots of the facts. Whatever it does not take as it stands, it leaves to the reader that makes
/// nodes of a text first and can tell what is wrong with it: what both read is the same. Thread-safe.
/// </summary>
internal sealed class DirectSnapshotReader(Vocabulary vocabulary)
{
    private const byte Delete = 0x7F;
    private const int MostNumbers = 4096;

    // One deeper than is allowed, as the other reader has it.
    private static readonly JsonReaderOptions Options = new() { MaxDepth = DataLimits.Snapshot.MaxDepth + 1 };

    private readonly DirectKeys _keys = DirectKeys.Of(vocabulary);

    // Every group has at least one fact, and every fact at most so many groups as its id has points.
    private readonly int _numbers = vocabulary.Facts.Sum(f => 1 + f.Id.Count(c => c == '.'));

    /// <summary>The snapshot; null where the other reader has to look.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="asOf">Replaces the snapshot's own <c>asOf</c>.</param>
    public CaseSnapshot? Read(ReadOnlySpan<byte> utf8, DateOnly? asOf)
    {
        if (_numbers > MostNumbers || utf8.Length > DataLimits.Snapshot.MaxBytes || utf8.Contains(Delete) || !Utf8.IsValid(utf8))
        {
            return null;
        }

        try
        {
            var reading = new DirectReading(new Utf8JsonReader(utf8, Options), new FeelValue[vocabulary.Facts.Length], stackalloc bool[_numbers]);
            return reading.Read(_keys) ? Finish(reading.Values, asOf ?? reading.AsOf, reading.Reference) : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // No JSON, or half of a surrogate pair.
            return null;
        }
    }

    private CaseSnapshot? Finish(FeelValue[] values, DateOnly? asOf, string? reference)
    {
        if (asOf is not { } day)
        {
            return null;
        }

        foreach (var fact in vocabulary.DaysUpToAsOf)
        {
            if (FactValues.IsAfter(fact, values[fact.Slot], day))
            {
                return null;
            }
        }

        var snapshot = new CaseSnapshot(vocabulary, day, reference, values);
        return snapshot.Contradictions.Count == 0 ? snapshot : null;
    }
}
