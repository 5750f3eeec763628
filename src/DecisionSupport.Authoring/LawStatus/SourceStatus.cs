using DecisionSupport.Authoring.Statutes;

namespace DecisionSupport.Authoring;

/// <summary>A source that cites law, and what the law says of it. Immutable.</summary>
public sealed class SourceStatus
{
    internal SourceStatus(Source source, string act, Provision? provision, Amendment? latest, ImmutableArray<LawFinding> findings) =>
        (Source, Act, Provision, Latest, Findings) = (source, act, provision, latest, findings);

    /// <summary>The source.</summary>
    public Source Source { get; }

    /// <summary>The number of the act.</summary>
    public string Act { get; }

    /// <summary>The last amendment that touched it and was in force on the day asked; null where none did, or the register was not read.</summary>
    public string? LatestAmendment => Latest?.Number;

    /// <summary>The day that amendment came into force.</summary>
    public DateOnly? LatestDay => Latest?.InForce;

    /// <summary>What was found; empty where it reads as when it was checked.</summary>
    public ImmutableArray<LawFinding> Findings { get; }

    internal Provision? Provision { get; }

    private Amendment? Latest { get; }
}
