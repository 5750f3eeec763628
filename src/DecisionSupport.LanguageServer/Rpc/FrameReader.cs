using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace DecisionSupport.LanguageServer.Rpc;

/// <summary>Reads messages, each after a header with its length. After a header that makes no sense it looks for the next one that does. Not thread-safe.</summary>
internal sealed class FrameReader(Stream stream) : IDisposable
{
    /// <summary>Far more than any rule file; what is longer is passed over.</summary>
    public const int MaxBytes = 16 << 20;

    private const string LengthHeader = "Content-Length:";
    private const int MaxHeaderLine = 1024;

    private readonly BufferedStream _stream = new(stream);

    /// <summary>The next frame; null at the end of the stream.</summary>
    public Frame? Read()
    {
        long? length = null;
        var isBroken = false;
        while (ReadLine() is { } line)
        {
            if (line.Length == 0)
            {
                if (length is { } found)
                {
                    return isBroken && found == 0 ? Broken() : ReadContent(found);
                }

                if (isBroken)
                {
                    return Broken();
                }
            }
            else if (line.StartsWith(LengthHeader, StringComparison.OrdinalIgnoreCase))
            {
                length = long.TryParse(line.AsSpan(LengthHeader.Length).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
                isBroken |= length is null;
            }
            else
            {
                // Content-Type, of which there is only one that anybody sends, or rubbish; both may be passed over.
                isBroken |= !line.Contains(':', StringComparison.Ordinal);
            }
        }

        return null;
    }

    public void Dispose() => _stream.Dispose();

    private static Frame Broken() => new(null, ErrorCodes.ParseError, "A header has no Content-Length that is a number; the message is passed over.");

    private Frame? ReadContent(long length)
    {
        if (length > MaxBytes)
        {
            return Skip(length) ? new Frame(null, ErrorCodes.InvalidRequest, $"The message has {length} bytes; at most {MaxBytes} are read.") : null;
        }

        var content = ArrayPool<byte>.Shared.Rent((int)length);
        try
        {
            if (_stream.ReadAtLeast(content.AsSpan(0, (int)length), (int)length, throwOnEndOfStream: false) < length)
            {
                return null;
            }

            return Parse(content.AsSpan(0, (int)length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(content);
        }
    }

    private static Frame Parse(ReadOnlySpan<byte> content)
    {
        if (!Utf8.IsValid(content))
        {
            return new Frame(null, ErrorCodes.ParseError, "The message is not UTF-8.");
        }

        try
        {
            var reader = new Utf8JsonReader(content);
            var message = JsonElement.ParseValue(ref reader);
            return message.ValueKind == JsonValueKind.Object ? new Frame(message) : new Frame(null, ErrorCodes.InvalidRequest, "A message is an object.");
        }
        catch (JsonException)
        {
            return new Frame(null, ErrorCodes.ParseError, "The message is not JSON.");
        }
    }

    private bool Skip(long length)
    {
        var buffer = new byte[1 << 16];
        while (length > 0)
        {
            var read = _stream.Read(buffer, 0, (int)Math.Min(buffer.Length, length));
            if (read == 0)
            {
                return false;
            }

            length -= read;
        }

        return true;
    }

    // Null at the end. What is too long for a header is cut.
    private string? ReadLine()
    {
        var line = new StringBuilder();
        while (_stream.ReadByte() is >= 0 and var value)
        {
            if (value == '\n')
            {
                return line.ToString().TrimEnd('\r');
            }

            if (line.Length < MaxHeaderLine)
            {
                line.Append((char)value);
            }
        }

        return null;
    }
}
