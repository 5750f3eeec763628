using DecisionSupport.Explanation;

namespace DecisionSupport;

/// <summary>Days of a timeline of which the same is to be said. Immutable.</summary>
public sealed class TimelineStretch
{
    private readonly Recommendation _recommendation;
    private readonly AudienceTexts? _reason;
    private readonly AudienceTexts? _keep;

    internal TimelineStretch(Recommendation recommendation, AudienceTexts? reason, AudienceTexts? keep)
    {
        _recommendation = recommendation;
        _reason = reason;
        _keep = keep;
    }

    /// <summary>The first day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day, itself included.</summary>
    public required DateOnly To { get; init; }

    /// <summary>Whether they are covered.</summary>
    public required DayStatus Status { get; init; }

    /// <summary>The id of the ground that covers them, that may, or that was claimed and does not; null when there is none.</summary>
    public required string? Ground { get; init; }

    /// <summary>The ground's name; null when there is none.</summary>
    public required LocalizedText? Title { get; init; }

    /// <summary>Ids of the sources that the ground rests on; may be empty.</summary>
    public required ImmutableArray<string> Sources { get; init; }

    /// <summary>What would tell whether they are covered; empty unless that is not known.</summary>
    public required ImmutableArray<TimelineQuestion> Asks { get; init; }

    /// <summary>The last day that is covered without a break, that day included; null unless these are the last days looked at and the cover ends.</summary>
    public required DateOnly? CoveredTo { get; init; }

    /// <summary>Why they are not covered, or what would tell, for an audience; null for days that are covered.</summary>
    public string? Reason(Audience audience, Language language) => _reason is null ? null : TextFiller.Fill(_recommendation, _reason.For(audience), language);

    /// <summary>What keeps the cover unbroken after <see cref="CoveredTo"/>, for an audience; null when nothing is to be done.</summary>
    public string? Keep(Audience audience, Language language) => CoveredTo is null || _keep is null ? null : TextFiller.Fill(_recommendation, _keep.For(audience), language);
}
