namespace DecisionSupport.Rendering.Reports;

/// <summary>The fixed words of papers and of steps on any sheet; all others stand in the rule book.</summary>
internal static class SheetWords
{
    public static readonly LocalizedText WeAsk = new("Vi frågar: {0}", "We ask: {0}");
    public static readonly LocalizedText By = new("senast den {0}", "by {0}");
    public static readonly LocalizedText ByLaw = new("senast den {0} enligt lagen", "by {0} by law");
    public static readonly LocalizedText More = new("… och {0} till.", "… and {0} more.");
}
