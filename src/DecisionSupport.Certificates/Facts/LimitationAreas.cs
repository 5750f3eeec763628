using System.Collections.Immutable;

namespace DecisionSupport.Certificates.Facts;

/// <summary>The questions on functional limitations, and the areas that they are about.</summary>
internal static class LimitationAreas
{
    public static ImmutableArray<(string Question, string Name)> All { get; } =
    [
        ("8", "intellectual"),
        ("9", "communication"),
        ("10", "concentration"),
        ("11", "other-mental"),
        ("12", "senses-pain"),
        ("13", "balance-movement"),
        ("14", "other-bodily"),
    ];

    public static ImmutableArray<string> Questions { get; } = [.. All.Select(area => area.Question)];
}
