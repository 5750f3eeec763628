namespace DecisionSupport.Analysis.Cohorts;

/// <summary>What the tables of backgrounds are called.</summary>
internal static class BackgroundTitles
{
    public static readonly LocalizedText Age = new("Ålder", "Age");
    public static readonly LocalizedText Quarter = new("Kvartal", "Quarter");

    public static readonly IReadOnlyList<(string Key, LocalizedText Title)> All =
    [
        ("sex", new LocalizedText("Kön", "Sex")), ("children", new LocalizedText("Barn i hemmet", "Children in the home")), ("interpreter", new LocalizedText("Tolk behövs", "An interpreter is needed")),
        ("question", new LocalizedText("Frågan som ställdes", "The question asked")), ("income", new LocalizedText("Försörjning vid start och slut", "Income at start and end")),
    ];
}
