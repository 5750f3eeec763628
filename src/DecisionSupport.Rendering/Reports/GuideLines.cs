using System.Globalization;

namespace DecisionSupport.Rendering.Reports;

/// <summary>Leads from a step to the guide that explains it.</summary>
internal static class GuideLines
{
    /// <summary>The guide of a step in a line; null where it has none that this reader is to read.</summary>
    public static string? Of(Guide? guide, Audience audience, Labels labels) => guide is null || !IsFor(guide, audience)
        ? null
        : string.Format(CultureInfo.InvariantCulture, labels.ReadMore, audience == Audience.Client ? guide.Title.In(labels.Language) : $"{guide.Title.In(labels.Language)} (guide {guide.Id})");

    // Whoever works with the case hands out the sheets too, and so reads them all.
    private static bool IsFor(Guide guide, Audience audience) => audience == Audience.Officer || guide.For == "client";
}
