namespace DecisionSupport.Diagnostics;

/// <summary>Collects diagnostics while something is read, so that one run tells everything that is wrong. Not thread-safe.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _items = [];

    public bool HasErrors { get; private set; }

    public void Add(DiagnosticKind kind, Place place, string message) => AddAs(kind.Severity, kind, place, message);

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
    }

    /// <summary>
    /// Takes over what was found in a version. What stands in another file was inherited: it is told once, where it was wrong from the beginning, and with
    /// the version's name, where only the version makes it wrong.
    /// </summary>
    public void TakeOver(DiagnosticBag own, string file, string version)
    {
        HasErrors |= own.HasErrors;
        foreach (var item in own._items.Where(i => !_items.Contains(i)))
        {
            _items.Add(item.Place.File == file ? item : item with { Message = $"{item.Message} It is inherited by {version}." });
        }

        own._items.Clear();
    }

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
