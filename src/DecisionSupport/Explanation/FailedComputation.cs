namespace DecisionSupport.Explanation;

/// <summary>How a computation that fails is told.</summary>
internal static class FailedComputation
{
    private static readonly LocalizedText CannotBeComputed = new("Kunde inte räknas ut", "Could not be computed");
    private static readonly LocalizedText NotYourFault = new("Något gick fel i uträkningen. Det beror inte på dig.", "Something went wrong in the computation. It is not because of you.");

    /// <summary>What is said of a part that fails. Only those who work with the case are told the part itself.</summary>
    public static string Sentence(string expression, Audience audience, Language language) =>
        audience == Audience.Client ? NotYourFault.In(language) : $"{CannotBeComputed.In(language)}: {expression}.";
}
