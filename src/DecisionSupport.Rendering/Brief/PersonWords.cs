namespace DecisionSupport.Rendering.Brief;

/// <summary>The fixed words of the page to the person concerned.</summary>
internal static class PersonWords
{
    public static readonly LocalizedText Title = new("Så ser det ut för dig den {0}", "How things look for you on {0}");
    public static readonly LocalizedText Answers = new("Det här har vi tittat på", "What we have looked at");
    public static readonly LocalizedText Now = new("Det här händer nu", "What happens now");
    public static readonly LocalizedText Later = new("Det här händer sedan", "What happens then");
    public static readonly LocalizedText Coming = new("Det här ändras av sig självt", "What changes by itself");
    public static readonly LocalizedText WeAskYou = new("Det här vill vi fråga dig", "What we want to ask you");
    public static readonly LocalizedText CannotBeChanged = new("Det här går inte att ändra", "What cannot be changed");
    public static readonly LocalizedText Ask = new("Har du frågor? Ring", "Do you have questions? Call");
    public static readonly LocalizedText NameAndPhone = new("Namn och telefon", "Name and phone");
}
