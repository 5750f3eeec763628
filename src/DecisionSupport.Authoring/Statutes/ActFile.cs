using System.Text;
using DecisionSupport.Authoring.Cases;
using DecisionSupport.Diagnostics;

namespace DecisionSupport.Authoring.Statutes;

/// <summary>Reads a file of law. What it cannot read it tells; it never throws because of the file.</summary>
internal static class ActFile
{
    // The Social Insurance Code has 0.8 MB.
    private const int MaxBytes = 16 << 20;

    // Enough for the keys before the register, and for a first line.
    private const int HeadBytes = 4096;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>What the head of a file says, without reading the rest; null where it is no act.</summary>
    public static ActHead? Head(string path)
    {
        if (!BoundedFile.TryRead(path, HeadBytes, out var start, out _))
        {
            return null;
        }

        var lines = Lines(Encoding.UTF8.GetString(start));

        // The end of the front matter may lie beyond; whether it is closed is told when the whole file is read.
        return ActHeadReader.Read([.. lines, "---"])?.Head;
    }

    /// <summary>The whole file, by its path in the folder; null after telling what is wrong.</summary>
    public static ActPart? Read(string folder, string path, ActHead head, DiagnosticBag diagnostics)
    {
        if (BoundedFile.TryRead(folder, path, MaxBytes, diagnostics) is not { } file)
        {
            return null;
        }

        if (file.Utf8.Length > MaxBytes)
        {
            return Refuse(SharedKinds.TooLarge, $"The file has more than {MaxBytes >> 20} MB, which no act has. Check that it is the right file.");
        }

        string text;
        try
        {
            text = Utf8.GetString(file.Utf8.Span).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return Refuse(SharedKinds.WrongEncoding, "The file is not UTF-8, or is cut off in the middle of a letter. Fetch it again, or save it as UTF-8.");
        }

        var lines = Lines(text);
        if (ActHeadReader.Read(lines) is not { } read)
        {
            return Refuse(SharedKinds.Unreadable, "The front matter begins with '---' and is never closed: the file seems to be cut off. Fetch it again.");
        }

        var part = new ActPart { Head = head };
        part.Amendments.AddRange(read.Amendments);
        new ActTextReader(part, path).Read(lines, read.TextLine);
        return part;

        ActPart? Refuse(DiagnosticKind kind, string message)
        {
            diagnostics.Add(kind, Place.WholeFile(path), message);
            return null;
        }
    }

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").Split('\n');
}
