namespace DecisionSupport.Vocabularies;

/// <summary>The ids of parties in files and results, and their names in texts.</summary>
internal static class Parties
{
    private static readonly (Party Party, string Id, LocalizedText Name, LocalizedText InSentence)[] All =
    [
        (Party.Client, "client", new("Personen själv", "The person"), new("personen själv", "the person")),
        (Party.SocialServices, "social-services", new("Socialtjänsten", "Social services"), new("socialtjänsten", "social services")),
        (Party.HealthCare, "health-care", new("Vården", "Health care"), new("vården", "health care")),
        (Party.Forsakringskassan, "forsakringskassan", new("Försäkringskassan", "Försäkringskassan"), new("Försäkringskassan", "Försäkringskassan")),
        (Party.Arbetsformedlingen, "arbetsformedlingen", new("Arbetsförmedlingen", "Arbetsförmedlingen"), new("Arbetsförmedlingen", "Arbetsförmedlingen")),
        (Party.EmployerOrSchool, "employer-or-school", new("Arbetsgivaren eller skolan", "The employer or school"), new("arbetsgivaren eller skolan", "the employer or school")),
    ];

    /// <summary>Everybody who can be asked.</summary>
    public static ImmutableArray<string> Ids { get; } = [.. All.Select(p => p.Id)];

    /// <summary>Those who can be responsible for a step.</summary>
    public static ImmutableArray<string> ResponsibleIds { get; } = [.. All.Where(p => p.Party != Party.EmployerOrSchool).Select(p => p.Id)];

    public static string Id(this Party party) => All[(int)party].Id;

    public static string Name(this Party party, Language language) => All[(int)party].Name.In(language);

    /// <summary>The name as it stands inside a sentence.</summary>
    public static string NameInSentence(this Party party, Language language) => All[(int)party].InSentence.In(language);

    public static Party Parse(string id) => All.First(p => p.Id == id).Party;
}
