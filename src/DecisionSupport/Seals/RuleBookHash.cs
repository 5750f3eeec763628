using System.Security.Cryptography;
using System.Text;

namespace DecisionSupport.Seals;

/// <summary>The fingerprint of a rules folder: paths and bytes, with line ends as LF so that a checkout on Windows is the same rule book.</summary>
internal static class RuleBookHash
{
    public static string Of(IEnumerable<RuleFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files.OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file.Path + "\0"));
            AppendWithoutCarriageReturns(hash, file.Utf8.Span);
            hash.AppendData("\0"u8);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>The fingerprint of rules with a folder laid over them.</summary>
    public static string Of(IEnumerable<RuleFile> files, IEnumerable<RuleFile> over) => Of(files.Concat(over.Select(f => new RuleFile($"over:{f.Path}", f.Utf8))));

    /// <summary>The fingerprint of one file's content.</summary>
    public static string OfContent(ReadOnlySpan<byte> utf8)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        AppendWithoutCarriageReturns(hash, utf8);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void AppendWithoutCarriageReturns(IncrementalHash hash, ReadOnlySpan<byte> utf8)
    {
        while (utf8.IndexOf((byte)'\r') is >= 0 and var index)
        {
            hash.AppendData(utf8[..index]);
            utf8 = utf8[(index + 1)..];
        }

        hash.AppendData(utf8);
    }
}
