using DecisionSupport.Rendering.Papers;

namespace DecisionSupport.Rendering;

/// <summary>
/// The letter by which social services ask the doctor for what the certificate does not tell (<i>begäran om komplettering av läkarutlåtande</i>). It has no
/// identity: whom it is about, to and from, is filled in by the host or by hand. The same decision gives the same letter. Thread-safe.
/// </summary>
public static class DoctorLetter
{
    /// <summary>Writes the letter; where there is nothing to ask, it says so.</summary>
    public static string Write(Decision decision, Language language, PaperFormat format = PaperFormat.Html)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return Paper.Write(LetterWriter.Write(decision, language), format);
    }

    /// <summary>Whether there is anything to ask the doctor.</summary>
    public static bool IsNeeded(Decision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return decision.Recommendations.Any(r => !r.QuestionsToDoctor.IsEmpty);
    }
}
