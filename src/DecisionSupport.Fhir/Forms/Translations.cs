namespace DecisionSupport.Fhir.Forms;

/// <summary>Texts in the first language of a rule book, with the others as the standard's extension for translations.</summary>
internal sealed class Translations(ImmutableArray<Language> languages)
{
    private const string Url = "http://hl7.org/fhir/StructureDefinition/translation";

    /// <summary>The code of the language that texts stand in.</summary>
    public string First => Code(languages[0]);

    public FhirString Text(LocalizedText text) => Add(new FhirString(text.In(languages[0])), text);

    public Markdown Markdown(LocalizedText text) => Add(new Markdown(text.In(languages[0])), text);

    private TText Add<TText>(TText element, LocalizedText text)
        where TText : DataType
    {
        foreach (var language in languages.Skip(1).Where(l => text.In(l) != text.In(languages[0])))
        {
            element.Extension.Add(new Extension { Url = Url, Extension = [new Extension("lang", new Code(Code(language))), new Extension("content", new FhirString(text.In(language)))] });
        }

        return element;
    }

    private static string Code(Language language) => language == Language.Swedish ? "sv" : "en";
}
