using System.IO.Compression;

namespace Caseload.Rules;

/// <summary>The files of a rule book, packed to be kept as long as there are decisions by them.</summary>
internal static class RuleFiles
{
    public static ImmutableArray<RuleFile> OfFolder(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => new RuleFile(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllBytes(path))),
    ];

    public static byte[] Pack(IEnumerable<RuleFile> files)
    {
        using var buffer = new MemoryStream();
        using (var archive = new ZipArchive(buffer, ZipArchiveMode.Create))
        {
            foreach (var file in files)
            {
                using var entry = archive.CreateEntry(file.Path).Open();
                entry.Write(file.Utf8.Span);
            }
        }

        return buffer.ToArray();
    }

    public static ImmutableArray<RuleFile> Unpack(byte[] packed)
    {
        using var archive = new ZipArchive(new MemoryStream(packed));
        return [.. archive.Entries.Select(Read)];
    }

    private static RuleFile Read(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return new RuleFile(entry.FullName, content.ToArray());
    }
}
