using System.Globalization;
using System.Text;
using DecisionSupport.Data;
using DecisionSupport.Diagnostics;

namespace DecisionSupport.Seals;

/// <summary>
/// What belongs to a folder of rules: each file with its SHA-256, as <c>sha256sum</c> writes and checks it, and a last line that counts them, so that a seal
/// that was cut off is no seal. Immutable.
/// </summary>
internal sealed class Seal
{
    internal static readonly DiagnosticKind Broken = new(
        "DS0218", Severity.Error, "Rules are not as they were sealed",
        "The seal beside the rules names each file with its hash, and something is changed, cut off, missing or put in since.",
        "Take the rules and their seal anew from where they come from. If you changed them on purpose, seal them again.");

    private const string Between = "  ";
    private const int HashLength = 64;

    private Seal(ImmutableArray<SealedFile> files) => Files = files;

    public ImmutableArray<SealedFile> Files { get; }

    /// <summary>The text of the seal of some files, with a final line feed.</summary>
    public static string TextOf(IEnumerable<RuleFile> files)
    {
        var lines = files.OrderBy(f => f.Path, StringComparer.Ordinal).Select(f => $"{RuleBookHash.OfContent(f.Utf8.Span)}{Between}{f.Path}\n").ToList();
        return string.Concat(lines) + LastLine(lines.Count) + "\n";
    }

    /// <summary>The seal, or null after an error.</summary>
    /// <param name="utf8">Its text.</param>
    /// <param name="file">What diagnostics call it.</param>
    /// <param name="diagnostics">What is wrong with it.</param>
    public static Seal? Read(ReadOnlySpan<byte> utf8, string file, DiagnosticBag diagnostics)
    {
        if (utf8.Length > DataLimits.RuleFile.MaxBytes)
        {
            diagnostics.Add(SharedKinds.TooLarge, Place.WholeFile(file), "A seal has a line for each rule file and is never so large. Take it from where the rules come from.");
            return null;
        }

        var lines = Encoding.UTF8.GetString(utf8).ReplaceLineEndings("\n").Split('\n');
        var files = ImmutableArray.CreateBuilder<SealedFile>(lines.Length);
        foreach (var line in lines)
        {
            if (FileOf(line, new Place(file, files.Count + 1, 1)) is not { } read)
            {
                break;
            }

            files.Add(read);
        }

        if (lines.Length == files.Count + 2 && lines[files.Count] == LastLine(files.Count) && lines[^1].Length == 0)
        {
            return new Seal(files.DrainToImmutable());
        }

        diagnostics.Add(Broken, new Place(file, files.Count + 1, 1), $"The seal is cut off or changed: here a line '<SHA-256>{Between}<path>' is expected, or at the end '{LastLine(files.Count)}'. Take rules and seal from where they come from.");
        return null;
    }

    private static string LastLine(int files) => string.Create(CultureInfo.InvariantCulture, $"# {files} files");

    private static SealedFile? FileOf(string line, Place place) =>
        line.Length > HashLength + Between.Length && line.AsSpan(HashLength, Between.Length).SequenceEqual(Between) && line.Take(HashLength).All(char.IsAsciiHexDigitLower)
            ? new SealedFile(line[(HashLength + Between.Length)..], line[..HashLength], place)
            : null;
}
