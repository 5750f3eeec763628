using DecisionSupport.Authoring.Statutes;
using DecisionSupport.Diagnostics;

namespace DecisionSupport.Authoring;

/// <summary>
/// Acts read from a folder of Markdown, as the public Git repository of Swedish law writes them (front matter with the number and the register, sections as
/// headings), or as plain text with its register and transition rules. Immutable, thread-safe.
/// </summary>
public sealed class Law
{
    private static readonly EnumerationOptions EveryFile = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };

    private readonly Dictionary<string, Act> _acts;

    private Law(Dictionary<string, Act> acts, ImmutableArray<Diagnostic> problems) => (_acts, Problems) = (acts, problems);

    /// <summary>Files of acts that were asked for and cannot be read, each with its cure. Empty when all could be.</summary>
    public ImmutableArray<Diagnostic> Problems { get; }

    /// <summary>Whether no act that was asked for could be found.</summary>
    public bool IsEmpty => _acts.Count == 0;

    /// <summary>Reads some acts of a folder and those under it. Other files are not read beyond their beginning.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="isAsked">Whether an act is asked for, by its number, such as <c>2010:110</c>.</param>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">You may not read the folder.</exception>
    public static Law Read(string folder, Func<string, bool> isAsked)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(isAsked);
        var heads = Directory.EnumerateFiles(folder, "*.md", EveryFile).Order(StringComparer.Ordinal)
            .Select(p => (Path: Path.GetRelativePath(folder, p).Replace('\\', '/'), Head: ActFile.Head(p)))
            .Where(f => f.Head is not null).Select(f => (f.Path, Head: f.Head!)).ToList();

        // A register in a file of its own has the act's name, not its number.
        var numbers = heads.Where(h => h.Head.Number is not null).GroupBy(h => h.Head.Title, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(g => g.Key, g => g.First().Head.Number!, StringComparer.OrdinalIgnoreCase);
        var diagnostics = new DiagnosticBag();
        var acts = heads.Select(h => (h.Path, h.Head, Number: h.Head.Number ?? numbers.GetValueOrDefault(h.Head.Title))).Where(h => h.Number is not null && isAsked(h.Number))
            .GroupBy(h => h.Number!, StringComparer.Ordinal)
            .Select(g => (Number: g.Key, Parts: g.Select(h => ActFile.Read(folder, h.Path, h.Head, diagnostics)).OfType<ActPart>().ToList()))
            .Where(a => a.Parts.Count > 0)
            .ToDictionary(a => a.Number, a => new Act(a.Number, a.Parts), StringComparer.Ordinal);
        return new Law(acts, diagnostics.ToSortedArray());
    }

    internal IEnumerable<Act> Acts => _acts.Values;

    internal Act? Find(string number) => _acts.GetValueOrDefault(number);
}
