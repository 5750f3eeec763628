namespace DecisionSupport.Diagnostics;

/// <summary>Collects diagnostics while something is read, so that one run tells everything that is wrong. Not thread-safe.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _items = [];

    public bool HasErrors { get; private set; }

    public void Error(string code, Place place, string message)
    {
        HasErrors = true;
        _items.Add(new Diagnostic(code, Severity.Error, place, message));
    }

    public void Warning(string code, Place place, string message) =>
        _items.Add(new Diagnostic(code, Severity.Warning, place, message));

    public void AddRange(DiagnosticBag other)
    {
        HasErrors |= other.HasErrors;
        _items.AddRange(other._items);
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
