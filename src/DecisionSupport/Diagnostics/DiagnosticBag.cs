namespace DecisionSupport.Diagnostics;

/// <summary>Collects diagnostics while something is read, so that one run tells everything that is wrong. Not thread-safe.</summary>
internal sealed class DiagnosticBag
{
    /// <summary>What the names begin with of all that <c>rule-book.yaml</c> declares for the other files: no name of an expression has a hyphen.</summary>
    public const string OfTheBook = "rule-book.";

    private readonly List<Diagnostic> _items = [];
    private readonly HashSet<string> _spoiled = new(StringComparer.Ordinal);

    public bool HasErrors { get; private set; }

    /// <summary>The languages that whoever is told writes texts in.</summary>
    public ImmutableArray<Language> TextLanguages { get; set; } = [Language.Swedish, Language.English];

    public void Add(DiagnosticKind kind, Place place, string message) => AddAs(kind.Severity, kind, place, message);

    /// <summary>Tells something whose cause is a name: however many places suffer from it, it is told once.</summary>
    public void Add(DiagnosticKind kind, Place place, string message, string about)
    {
        HasErrors |= kind.Severity == Severity.Error;
        _items.Add(new Diagnostic(kind.Code, kind.Severity, place, message) { About = about });
    }

    /// <summary>Whether something of a kind was told.</summary>
    public bool Has(DiagnosticKind kind) => _items.Exists(d => d.Code == kind.Code);

    /// <summary>Notes that what declares a name is wrong, and told: who uses the name is spared, and of one that ends in a dot all that begin so.</summary>
    public void Spoil(string name) => _spoiled.Add(name);

    /// <summary>Tells something with another severity than its kind has.</summary>
    public void AddAs(Severity severity, DiagnosticKind kind, Place place, string message)
    {
        HasErrors |= severity == Severity.Error;
        _items.Add(new Diagnostic(kind.Code, severity, place, message));
    }

    public void AddRange(DiagnosticBag other)
    {
        HasErrors |= other.HasErrors;
        _items.AddRange(other._items);
        _spoiled.UnionWith(other._spoiled);
    }

    /// <summary>
    /// Takes over what was found in a version. What stands in another file was inherited: it is told once, where it was wrong from the beginning, and with
    /// the version's name, where only the version makes it wrong.
    /// </summary>
    public void TakeOver(DiagnosticBag own, string file, string version)
    {
        HasErrors |= own.HasErrors;
        _spoiled.UnionWith(own._spoiled);
        foreach (var item in own._items.Where(i => !_items.Contains(i)))
        {
            _items.Add(item.Place.File == file ? item : item with { Message = $"{item.Message} It is inherited by {version}." });
        }

        own._items.Clear();
    }

    /// <summary>All diagnostics, causes before what follows from them: what is declared before what uses it, and of what has one cause the first alone.</summary>
    /// <param name="floorOf">How far up a file lies among those that use one another.</param>
    public ImmutableArray<Diagnostic> ToLeadingArray(Func<string, int> floorOf) => LeadingDiagnostics.Of(ToSortedArray().OrderBy(d => floorOf(d.Place.File)), _spoiled);

    /// <summary>All diagnostics in the order of their places, each said once.</summary>
    public ImmutableArray<Diagnostic> ToSortedArray() =>
    [
        .. _items.Distinct()
            .OrderBy(d => d.Place.File, StringComparer.Ordinal)
            .ThenBy(d => d.Place.Line)
            .ThenBy(d => d.Place.Column)
            .ThenBy(d => d.Code, StringComparer.Ordinal),
    ];
}
