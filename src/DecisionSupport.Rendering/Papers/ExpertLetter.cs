using DecisionSupport.Rendering.Papers;

namespace DecisionSupport.Rendering;

/// <summary>
/// The letter by which the adviser asks the expert for what the statement does not tell, such as a <i>begäran om komplettering av läkarutlåtande</i>. It has no
/// identity: whom it is about, to and from, is filled in by the host or by hand. The same decision gives the same letter. Thread-safe.
/// </summary>
public static class ExpertLetter
{
    /// <summary>Writes the letter; where there is nothing to ask, it says so.</summary>
    /// <exception cref="InvalidOperationException">The rule book has no such paper.</exception>
    public static string Write(Decision decision, Language language, PaperFormat format = PaperFormat.Html)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return Paper.Write(LetterWriter.Write(decision, language), format);
    }

    /// <summary>What a rule book calls its letter; null when it has none.</summary>
    public static LocalizedText? NameIn(RuleBook ruleBook)
    {
        ArgumentNullException.ThrowIfNull(ruleBook);
        return ruleBook.Letter?.Called;
    }

    /// <summary>Whether there is anything to ask the expert.</summary>
    public static bool IsNeeded(Decision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return decision.Recommendations.Any(r => !r.QuestionsToExpert.IsEmpty);
    }
}
