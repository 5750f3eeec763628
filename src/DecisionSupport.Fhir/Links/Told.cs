namespace DecisionSupport.Fhir.Links;

/// <summary>
/// Who told a fact, and when, as an extension of its item. FHIR's own extension for the author of an answer refers to somebody; this says a role or a document.
/// </summary>
internal static class Told
{
    public const string Url = "urn:decision-support:told";
    public const string By = "by";
    public const string On = "on";

    public static Extension Of(FactSource source)
    {
        var told = new Extension { Url = Url, Extension = [new Extension(By, new FhirString(source.By))] };
        if (source.On is { } day)
        {
            told.Extension.Add(new Extension(On, new Date(day.Year, day.Month, day.Day)));
        }

        return told;
    }

    /// <summary>Whether an extension has a name. One that was sent without has none.</summary>
    public static bool IsNamed(Extension? extension, string name) => extension?.UrlElement?.JsonValue as string == name;
}
