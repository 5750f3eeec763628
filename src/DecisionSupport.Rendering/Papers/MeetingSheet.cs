using DecisionSupport.Rendering.Papers;

namespace DecisionSupport.Rendering;

/// <summary>
/// A sheet for the meeting that cooperation comes to (<i>avstämningsmöte</i>, <i>SIP</i>, <i>gemensam kartläggning</i> and others): who must come and what
/// each brings, what is known and open, what is to be decided, and who does what with room for a day and a name. One A4, without identity. The same
/// decision gives the same sheet. Thread-safe.
/// </summary>
public static class MeetingSheet
{
    /// <summary>Writes the sheet; where no meeting is called, it says so and what to do instead.</summary>
    /// <param name="decision">A decision in which the rule set of the sheet was asked; the sheet says so when it was not.</param>
    /// <param name="language">The language.</param>
    /// <param name="format">How it is written.</param>
    /// <exception cref="InvalidOperationException">The rule book has no such paper.</exception>
    public static string Write(Decision decision, Language language, PaperFormat format = PaperFormat.Html)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return Paper.Write(SheetWriter.Write(decision, language), format);
    }

    /// <summary>What a rule book calls its meeting sheet; null when it has none.</summary>
    public static LocalizedText? NameIn(RuleBook ruleBook)
    {
        ArgumentNullException.ThrowIfNull(ruleBook);
        return ruleBook.Meeting?.Words.Called;
    }

    /// <summary>The id of the rule set that calls meetings; null when the rule book has no meeting sheet.</summary>
    public static string? RuleSetIn(RuleBook ruleBook)
    {
        ArgumentNullException.ThrowIfNull(ruleBook);
        return ruleBook.Meeting?.RuleSet;
    }

    /// <summary>Whether the decision calls for a meeting, a consultation or an investigation together.</summary>
    public static bool IsNeeded(Decision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return MeetingCall.Of(decision) is not null;
    }
}
