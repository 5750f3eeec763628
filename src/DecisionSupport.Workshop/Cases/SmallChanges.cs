using DecisionSupport.Feel;

namespace DecisionSupport.Workshop.Cases;

/// <summary>The changes that are worth talking about: of few facts, and of none that would have had to happen before the day of the case.</summary>
internal static class SmallChanges
{
    private const int MostFacts = 4;

    /// <summary>Each with its place among all changes of the recommendation.</summary>
    public static ImmutableArray<(int Index, Change Change)> Of(Recommendation recommendation, DateOnly asOf) =>
        [.. recommendation.WhatWouldChange().Index().Where(c => c.Item.Facts.Length <= MostFacts && !c.Item.Facts.Any(f => IsBefore(f.Value, asOf)))];

    private static bool IsBefore(FeelValue value, DateOnly day) => value.Kind == FeelKind.Date && value.AsDate() < day;
}
