using Fuzz.Targets;

namespace Fuzz.Running;

/// <summary>What a target begins with: the seeds it makes itself, and the files kept for it, one input each.</summary>
internal static class Corpus
{
    public static IEnumerable<byte[]> Of(ITarget target) => target.Seeds.Concat(Kept(target));

    /// <summary>Inputs that once broke a promise, or went where no seed goes.</summary>
    private static IEnumerable<byte[]> Kept(ITarget target) =>
        Directory.Exists(Folder(target)) ? Directory.EnumerateFiles(Folder(target)).Order(StringComparer.Ordinal).Select(File.ReadAllBytes) : [];

    private static string Folder(ITarget target) => RepositoryFolder.Of("tests", "Fuzz", "Corpus", target.Name);
}
