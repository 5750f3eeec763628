namespace DecisionSupport.Workshop.Cases;

/// <summary>
/// What is wrong with a file that somebody hands in, and what to do: in English as the library tells it, in Swedish by what kind of fault it is. The place stands
/// beside it; what the file says never does.
/// </summary>
internal static class FileFault
{
    private const string NoCase = "Raden är inget ärende. Jämför med filen att pröva med.";

    private static readonly Dictionary<string, string> Swedish = new(StringComparer.Ordinal)
    {
        ["DS0002"] = "Här står inget. Skriv ett ärende, eller ta bort raden.",
        ["DS0003"] = "Ärendet är för stort. Dela upp det, eller ta bort det som inte behövs.",
        ["DS0004"] = "Texten är inte UTF-8. Spara filen som UTF-8.",
        ["DS0005"] = "Tecknen följer inte formatet. Se efter om en klammer, ett kolon eller ett citattecken saknas.",
        ["DS0006"] = "Listor ligger för djupt i varandra. Skriv uppgifterna rakt upp och ner.",
        ["DS0008"] = "Samma uppgift står två gånger. Ta bort den ena.",
        ["DS0009"] = "Här står något som inte hör till ett ärende. Ta bort det, eller rätta namnet.",
        ["DS0010"] = "Något som måste finnas saknas, till exempel asOf, dagen för ärendet. Lägg till det.",
        ["DS0011"] = "En uppgift är av fel slag, till exempel text där det ska stå en dag. Rätta den.",
        ["DS0012"] = "Ett värde finns inte bland dem som går att välja. Välj ett av dem.",
        ["DS0601"] = "En uppgift har ett namn som reglerna inte känner. Rätta namnet, eller ta bort uppgiften.",
        ["DS0602"] = "En uppgift är av fel slag. Rätta den.",
        ["DS0603"] = "Här står något som ser ut som ett personnummer. Ta bort det: ett ärende ska inte säga vem det gäller.",
        ["DS0604"] = "En dag ligger efter dagen för ärendet. Rätta någon av dem.",
        ["DS0605"] = "Ett tal är för stort eller för litet. Rätta det.",
        ["DS0606"] = "Formatet är okänt. Skriv \"snapshot\": 1.",
    };

    /// <summary>The fault of a line or file.</summary>
    public static LocalizedText Of(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        return new(diagnostic.SwedishMessage ?? Swedish.GetValueOrDefault(diagnostic.Code, NoCase), diagnostic.Message);
    }
}
