using System.Text.Json;
using DecisionSupport.Analysis.Cohorts;
using DecisionSupport.Diagnostics;

namespace DecisionSupport.Analysis;

/// <summary>Reads lines of NDJSON: a snapshot each, with <c>background</c> as one of its keys where something is noted beside it. Thread-safe.</summary>
public sealed class CohortLineReader
{
    private readonly SnapshotReader _snapshots;
    private readonly string _file;

    /// <summary>A reader for the snapshots of one vocabulary.</summary>
    /// <param name="vocabulary">The vocabulary of the rule book that will be asked.</param>
    /// <param name="file">The name that diagnostics say.</param>
    public CohortLineReader(Vocabulary vocabulary, string file)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        ArgumentNullException.ThrowIfNull(file);
        _snapshots = new SnapshotReader(vocabulary);
        _file = file;
    }

    /// <summary>Reads a line. Bad input gives diagnostics, never an exception.</summary>
    /// <param name="utf8">The line, UTF-8, without its end.</param>
    /// <param name="number">Its number, counted from 1.</param>
    public CohortReading Read(ReadOnlySpan<byte> utf8, int number)
    {
        var (snapshotText, background) = Split(utf8);
        var diagnostics = new List<Diagnostic>();
        var noted = CaseBackground.Unknown;
        if (background is { } range)
        {
            using var document = JsonDocument.Parse(utf8[range].ToArray());
            noted = BackgroundReader.Read(document.RootElement, new Place(_file, number, range.Start.Value + 1), diagnostics);
        }

        var reading = _snapshots.Read(snapshotText, _file);
        diagnostics.AddRange(reading.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d with { Place = d.Place with { Line = number } }));
        return new CohortReading(diagnostics.Count > 0 || reading.Snapshot is null ? null : new CohortCase(reading.Snapshot, noted), [.. diagnostics]);
    }

    /// <summary>What is said of a line that is longer than <see cref="SnapshotReader.MaxBytes"/>, so that nobody has to keep it.</summary>
    /// <param name="number">Its number, counted from 1.</param>
    public CohortReading TooLong(int number) =>
        new(null, [SharedKinds.TooLarge.At(new Place(_file, number, 1), $"The line is longer than {SnapshotReader.MaxBytes} bytes; a case is not that large.")]);

    // The background is blanked out, so that columns are as in the file. What is no JSON is left to the snapshot's reader to tell.
    private static (byte[] Snapshot, Range? Background) Split(ReadOnlySpan<byte> line)
    {
        var snapshot = line.ToArray();
        try
        {
            var reader = new Utf8JsonReader(line);
            reader.Read();
            while (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.PropertyName or JsonTokenType.EndObject || reader.CurrentDepth > 0)
            {
                if (!reader.Read() || reader.TokenType != JsonTokenType.PropertyName)
                {
                    break;
                }

                var (isBackground, start) = (reader.ValueTextEquals("background"u8), (int)reader.TokenStartIndex);
                reader.Read();
                var valueStart = (int)reader.TokenStartIndex;
                reader.Skip();
                if (isBackground)
                {
                    var end = (int)reader.BytesConsumed;
                    Blank(snapshot, start, end);
                    return (snapshot, valueStart..end);
                }
            }
        }
        catch (JsonException)
        {
            return (snapshot, null);
        }

        return (snapshot, null);
    }

    private static void Blank(byte[] snapshot, int start, int end)
    {
        snapshot.AsSpan(start, end - start).Fill((byte)' ');
        var after = snapshot.AsSpan(end).IndexOfAnyExcept(" \t\r"u8);
        if (after >= 0 && snapshot[end + after] == ',')
        {
            snapshot[end + after] = (byte)' ';
        }
        else if (snapshot.AsSpan(0, start).LastIndexOfAnyExcept(" \t\r"u8) is var before and >= 0 && snapshot[before] == ',')
        {
            snapshot[before] = (byte)' ';
        }
    }
}
