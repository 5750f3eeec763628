namespace DecisionSupport.Rendering.Brief;

/// <summary>The fixed words of the short answer.</summary>
internal static class BriefWords
{
    public static readonly LocalizedText First = new("Gör först", "Do first");
    public static readonly LocalizedText NothingToDo = new("Inget behöver göras nu.", "Nothing needs to be done now.");
    public static readonly LocalizedText Then = new("Sedan: {0} steg till.", "Then: {0} more.");
    public static readonly LocalizedText WhenAnswersCome = new("När svaren kommer: {0} steg.", "When the answers come: {0}.");
    public static readonly LocalizedText Papers = new("Papper som är klara", "Papers that are ready");
    public static readonly LocalizedText More = new("Mer", "More");
    public static readonly LocalizedText Everything = new("Allt, med källor", "Everything, with sources");
}
