namespace DecisionSupport.Authoring;

/// <summary>How the sources of a rule book stand to the text of the law. Immutable, thread-safe.</summary>
public sealed class LawReport
{
    internal LawReport(DateOnly asOf, ImmutableArray<ReadAct> acts, ImmutableArray<SourceStatus> sources) => (AsOf, Acts, Sources) = (asOf, acts, sources);

    /// <summary>The day that changes lie before or ahead of.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The acts that were read and are cited, by number.</summary>
    public ImmutableArray<ReadAct> Acts { get; }

    /// <summary>Every source that cites law, in the order of acts and sections.</summary>
    public ImmutableArray<SourceStatus> Sources { get; }

    /// <summary>Whether some source no longer agrees with the law.</summary>
    public bool HasFaults => Sources.Any(s => s.Findings.Any(f => f.IsFault));
}

/// <summary>An act that was read. Immutable.</summary>
/// <param name="Number">Its number, <c>2010:110</c>.</param>
/// <param name="Title">Its name.</param>
/// <param name="Day">The day of the text; null where it says none. What changed later cannot be seen.</param>
/// <param name="Through">The last amendment that the text says it has.</param>
/// <param name="Amendments">How many amendments its register has.</param>
/// <param name="HasText">Whether its sections were read, not only the register.</param>
public sealed record ReadAct(string Number, string Title, DateOnly? Day, string? Through, int Amendments, bool HasText);
