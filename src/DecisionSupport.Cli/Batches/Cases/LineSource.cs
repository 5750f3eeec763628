using System.Text;
using DecisionSupport.Cli.Io;

namespace DecisionSupport.Cli.Batches.Cases;

/// <summary>Cases a line each: NDJSON. Empty lines are passed over. Not thread-safe.</summary>
internal sealed class LineSource(Stream input, string file) : ICaseSource
{
    private const string TooLarge = "DS0003";

    private readonly ByteLines _lines = new(input, SnapshotReader.MaxBytes);

    public int Number { get; private set; }

    public ReadOnlySpan<byte> Content => Number == 1 && _lines.Line.Span.StartsWith(Encoding.UTF8.Preamble) ? _lines.Line.Span[Encoding.UTF8.Preamble.Length..] : _lines.Line.Span;

    public Diagnostic? Fault => _lines.IsTooLong ? new Diagnostic(TooLarge, Severity.Error, new Place(file, Number, 1), $"The line is longer than {SnapshotReader.MaxBytes} bytes.") : null;

    public double? Share => input is { CanSeek: true, Length: > 0 } ? (double)input.Position / input.Length : null;

    public bool MoveNext()
    {
        while (_lines.Read())
        {
            Number++;
            if (_lines.IsTooLong || Content.ContainsAnyExcept(" \t\r"u8))
            {
                return true;
            }
        }

        return false;
    }

    public void Dispose() => input.Dispose();
}
