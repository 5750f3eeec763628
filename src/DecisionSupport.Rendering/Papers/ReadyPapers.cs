namespace DecisionSupport.Rendering.Papers;

/// <summary>Which papers a decision gives reason to write.</summary>
internal static class ReadyPapers
{
    private static readonly LocalizedText Letter = new("Brevet till läkaren", "The letter to the doctor");
    private static readonly LocalizedText Meeting = new("Mötesbladet", "The meeting sheet");

    /// <summary>The papers, each with the id that it is asked for by.</summary>
    public static IEnumerable<(string Id, string Title)> Of(Decision decision, Language language)
    {
        if (ExpertLetter.IsNeeded(decision))
        {
            yield return ("letter", Letter.In(language));
        }

        if (MeetingSheet.IsNeeded(decision))
        {
            yield return ("meeting", Meeting.In(language));
        }
    }
}
