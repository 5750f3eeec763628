using System.Collections.Concurrent;
using DecisionSupport.Diagnostics;
using DecisionSupport.RuleFiles;
using DecisionSupport.Seals;

namespace DecisionSupport;

/// <summary>
/// Rule books of earlier days in a folder, one folder each, so that a record of years ago is decided again by the rules of its day. A folder is a rules folder, or
/// holds <c>rules</c> and the <c>over</c> that was laid over them; its name says nothing. What is put there after it was opened is not seen. Thread-safe.
/// </summary>
public sealed class RuleBookArchive
{
    private const string Rules = "rules";
    private const string Over = "over";

    private readonly Lazy<IReadOnlyDictionary<string, (string Rules, string? Over)>> _folders;
    private readonly ConcurrentDictionary<string, Lazy<RuleBookLoading>> _loaded = new(StringComparer.Ordinal);

    private RuleBookArchive(string folder) => _folders = new Lazy<IReadOnlyDictionary<string, (string, string?)>>(() => FoldersByHash(folder));

    /// <summary>Opens an archive. Its files are read at the first question, and a rule book is loaded when it is asked for.</summary>
    /// <param name="folder">The folder of folders.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static RuleBookArchive Open(string folder) => Directory.Exists(folder)
        ? new RuleBookArchive(folder)
        : throw new DirectoryNotFoundException($"There is no folder '{folder}'.");

    /// <summary>The rule book of a hash, or why it can no longer be loaded; null when it is not in the archive.</summary>
    /// <param name="sha256">As <see cref="RuleBook.Sha256"/> gives it.</param>
    /// <exception cref="IOException">The archive cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The archive cannot be read.</exception>
    public RuleBookLoading? Find(string sha256)
    {
        ArgumentNullException.ThrowIfNull(sha256);
        return _folders.Value.TryGetValue(sha256, out var folder)
            ? _loaded.GetOrAdd(sha256, _ => new Lazy<RuleBookLoading>(() => RuleBookLoader.LoadFolder(folder.Rules, folder.Over))).Value
            : null;
    }

    private static Dictionary<string, (string Rules, string? Over)> FoldersByHash(string archive)
    {
        var found = new Dictionary<string, (string, string?)>(StringComparer.Ordinal);
        foreach (var folder in Directory.EnumerateDirectories(archive).Order(StringComparer.Ordinal))
        {
            var isPair = Directory.Exists(Path.Combine(folder, Rules)) && Directory.Exists(Path.Combine(folder, Over));
            var (rules, over) = isPair ? (Path.Combine(folder, Rules), Path.Combine(folder, Over)) : (folder, null);
            found.TryAdd(RuleBookHash.Of(FilesIn(rules), over is null ? [] : FilesIn(over)), (rules, over));
        }

        return found;
    }

    private static ImmutableArray<RuleFile> FilesIn(string folder) => SealedRules.Of(RuleFolder.Read(folder, RuleBookLoader.MaxFiles, new DiagnosticBag())).Files;
}
