namespace DecisionSupport.Rendering.Coming;

/// <summary>The fixed words about coming days.</summary>
internal static class UpcomingWords
{
    public static readonly LocalizedText Title = new("Dagar som kommer, från den {0} till och med den {1}", "Coming days, from {0} to {1}");
    public static readonly LocalizedText ClientTitle = new("Det här händer framöver, till och med den {0}", "What happens from here, until {0}");
    public static readonly LocalizedText Meaning = new(
        "De dagarna ändras svaret av sig självt, fast inget nytt kommer fram om personen.", "On these days the answer changes by itself, though nothing new becomes known.");
    public static readonly LocalizedText ClientMeaning = new("Svaret kan ändras fast inget nytt händer dig. Det sker de här dagarna.", "The answer can change even if nothing new happens to you. It does so on these days.");
    public static readonly LocalizedText Nothing = new("Inget ändras av sig självt under tiden.", "Nothing changes by itself in that time.");
    public static readonly LocalizedText Becomes = new("från ”{0}” till ”{1}”", "from “{0}” to “{1}”");
    public static readonly LocalizedText Same = new("samma svar, ”{0}”", "the same answer, “{0}”");
    public static readonly LocalizedText NoAnswer = new("inget svar", "no answer");
    public static readonly LocalizedText NewRules = new("Nya regler gäller från den dagen.", "New rules apply from that day.");
    public static readonly LocalizedText Before = new("Gör före den dagen", "Do before that day");
    public static readonly LocalizedText Ended = new("Föreslås inte längre", "No longer suggested");
    public static readonly LocalizedText From = new("Från den {0}", "From {0}");
    public static readonly LocalizedText AnswerFrom = new("Från den {0} blir svaret", "From {0} the answer becomes");
    public static readonly LocalizedText FromThen = new("Från den dagen", "From that day");
}
