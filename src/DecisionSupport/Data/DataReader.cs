using System.Buffers;
using System.Text;
using DecisionSupport.Diagnostics;

namespace DecisionSupport.Data;

/// <summary>Reads a YAML or JSON text into nodes with places. Both obey the same rules: no duplicate keys, no aliases, limited size.</summary>
internal static class DataReader
{
    private static readonly SearchValues<char> Controls =
        SearchValues.Create([.. Enumerable.Range(0, ' ').Select(c => (char)c).Where(c => c is not ('\t' or '\n' or '\r')), '\u007F']);

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads one document, or adds one error to <paramref name="diagnostics"/> and gives null.</summary>
    public static DataNode? Read(ReadOnlySpan<byte> utf8, string file, DataLimits limits, DiagnosticBag diagnostics)
    {
        try
        {
            return ReadOrThrow(utf8, file, limits);
        }
        catch (DataException e)
        {
            diagnostics.Add(e.Kind, e.Place, e.Message);
            return null;
        }
    }

    private static DataNode ReadOrThrow(ReadOnlySpan<byte> utf8, string file, DataLimits limits)
    {
        if (utf8.Length > limits.MaxBytes)
        {
            throw new DataException(SharedKinds.TooLarge, Place.WholeFile(file), $"The text has {utf8.Length} bytes; at most {limits.MaxBytes} are read. Split it, or check that it is the right file.");
        }

        var text = Decode(utf8, file);
        RefuseControls(text, file);
        var start = text.AsSpan().TrimStart();
        if (start.IsEmpty)
        {
            throw new DataException(SharedKinds.Empty, Place.WholeFile(file), DataReaderRules.EmptyText);
        }

        return start[0] == '{' && JsonDataReader.LooksLikeJson(start) ? JsonDataReader.Read(text, file, limits) : SimpleYamlReader.Read(text, file, limits) ?? YamlDataReader.Read(text, file, limits);
    }

    // Nobody sees them, and what a message repeats of them would act on a terminal.
    private static void RefuseControls(string text, string file)
    {
        var index = text.AsSpan().IndexOfAny(Controls);
        if (index < 0)
        {
            return;
        }

        var before = text.AsSpan(0, index);
        var place = new Place(file, before.Count('\n') + 1, index - before.LastIndexOf('\n'));
        throw new DataException(SharedKinds.Syntax, place, $"Here stands the control character U+{(int)text[index]:X4}, which cannot be seen. Take it away.");
    }

    private static Place PlaceOf(ReadOnlySpan<byte> before, string file)
    {
        var column = Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1;
        return new Place(file, before.Count((byte)'\n') + 1, column);
    }

    private static string Decode(ReadOnlySpan<byte> utf8, string file)
    {
        if (utf8.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || utf8.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            throw new DataException(SharedKinds.WrongEncoding, Place.WholeFile(file), "The text is UTF-16; save it as UTF-8.");
        }

        if (utf8.StartsWith(Encoding.UTF8.Preamble))
        {
            utf8 = utf8[3..];
        }

        // YAML reads a zero character as the end of the text or of a line, so what stands after it would be read as something else.
        if (utf8.IndexOf((byte)0) is >= 0 and var zero)
        {
            throw new DataException(SharedKinds.WrongEncoding, PlaceOf(utf8[..zero], file), "The text holds a zero character (perhaps it is UTF-16); save it as UTF-8.");
        }

        try
        {
            return StrictUtf8.GetString(utf8);
        }
        catch (DecoderFallbackException e)
        {
            throw new DataException(SharedKinds.WrongEncoding, PlaceOf(utf8[..Math.Clamp(e.Index, 0, utf8.Length)], file), "The text is not UTF-8 (perhaps ISO 8859-1 or Windows-1252); save it as UTF-8.");
        }
    }
}
