namespace DecisionSupport.Analysis;

/// <summary>The words that backgrounds of cases are written in, with what they are called.</summary>
public static class CohortWords
{
    /// <summary>Age groups by completed years on the day of the snapshot.</summary>
    public static IReadOnlyList<(string Id, LocalizedText Label)> AgeGroups { get; } =
    [
        ("under-30", new LocalizedText("under 30 år", "under 30")), ("30-39", new LocalizedText("30–39 år", "30–39")), ("40-49", new LocalizedText("40–49 år", "40–49")),
        ("50-59", new LocalizedText("50–59 år", "50–59")), ("60-plus", new LocalizedText("60 år eller äldre", "60 or older")),
    ];

    /// <summary>Sexes.</summary>
    public static IReadOnlyList<(string Id, LocalizedText Label)> Sexes { get; } =
        [("woman", new LocalizedText("kvinnor", "women")), ("man", new LocalizedText("män", "men")), ("other", new LocalizedText("annat", "other"))];

    internal static IReadOnlyList<(string Id, LocalizedText Label)> YesNo { get; } = [("yes", new LocalizedText("ja", "yes")), ("no", new LocalizedText("nej", "no"))];

    /// <summary>The id of what nobody knows, in every table.</summary>
    internal const string Unknown = "unknown";

    internal static LocalizedText AllCases { get; } = new("alla ärenden", "all cases");

    internal static LocalizedText UnknownLabel { get; } = new("okänt", "unknown");
}
