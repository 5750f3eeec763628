using System.Buffers;

namespace DecisionSupport.Cli.Io;

/// <summary>Reads a stream line by line, never keeping more of a line than a limit. Not thread-safe.</summary>
internal sealed class ByteLines(Stream stream, int limit)
{
    private readonly byte[] _chunk = new byte[1 << 16];
    private readonly ArrayBufferWriter<byte> _line = new();
    private int _next;
    private int _end;

    /// <summary>Whether the present line was longer than the limit; then its beginning is all there is of it.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>The present line, without its end; valid until the next is read.</summary>
    public ReadOnlyMemory<byte> Line => _line.WrittenMemory;

    /// <summary>Goes to the next line.</summary>
    public bool Read()
    {
        _line.ResetWrittenCount();
        IsTooLong = false;
        var isAny = false;
        while (_next < _end || Fill())
        {
            isAny = true;
            var rest = _chunk.AsSpan(_next, _end - _next);
            var length = rest.IndexOf((byte)'\n');
            Take(length < 0 ? rest : rest[..length]);
            _next += length < 0 ? rest.Length : length + 1;
            if (length >= 0)
            {
                break;
            }
        }

        return isAny;
    }

    private bool Fill()
    {
        _next = 0;
        _end = stream.Read(_chunk, 0, _chunk.Length);
        return _end > 0;
    }

    private void Take(ReadOnlySpan<byte> part)
    {
        var room = limit - _line.WrittenCount;
        IsTooLong |= part.Length > room;
        _line.Write(part[..Math.Min(part.Length, room)]);
    }
}
