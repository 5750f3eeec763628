namespace DecisionSupport.Fhir.Forms;

/// <summary>What a form says that no vocabulary does.</summary>
internal static class FormWords
{
    public static LocalizedText AsOf { get; } = new("Vilken dag ser ni på ärendet?", "On what day do you look at the case?");

    public static LocalizedText From { get; } = new("Från och med", "From");

    public static LocalizedText To { get; } = new("Till och med", "Up to and including");

    public static LocalizedText None(LocalizedText list) => new($"{list.Swedish}: det finns inget", $"{list.English}: there is none");

    public static LocalizedText Title(LocalizedText? about) => about is null
        ? new("Uppgifter i ett ärende", "Facts of a case")
        : new($"Uppgifter i ett ärende: {about.Swedish}", $"Facts of a case: {about.English}");

    public static LocalizedText Purpose(LocalizedText? decides) => new(
        "Svaren ger råd. Den som inte vet låter bli att svara. Skriv inget namn och inget personnummer." + (decides is null ? "" : " " + decides.Swedish),
        "The answers give advice. Whoever does not know leaves the question. Write no name and no personal identity number." + (decides is null ? "" : " " + decides.English));
}
