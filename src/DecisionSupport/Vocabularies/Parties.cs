namespace DecisionSupport.Vocabularies;

/// <summary>The ids of parties in files and results, and their names in texts.</summary>
internal static class Parties
{
    private static readonly (Party Party, string Id, LocalizedText Name)[] All =
    [
        (Party.Client, "client", new("Personen själv", "The person")),
        (Party.SocialServices, "social-services", new("Socialtjänsten", "Social services")),
        (Party.HealthCare, "health-care", new("Vården", "Health care")),
        (Party.Forsakringskassan, "forsakringskassan", new("Försäkringskassan", "Försäkringskassan")),
        (Party.Arbetsformedlingen, "arbetsformedlingen", new("Arbetsförmedlingen", "Arbetsförmedlingen")),
        (Party.EmployerOrSchool, "employer-or-school", new("Arbetsgivaren eller skolan", "The employer or school")),
    ];

    /// <summary>Everybody who can be asked.</summary>
    public static ImmutableArray<string> Ids { get; } = [.. All.Select(p => p.Id)];

    /// <summary>Those who can be responsible for a step.</summary>
    public static ImmutableArray<string> ResponsibleIds { get; } = [.. All.Where(p => p.Party != Party.EmployerOrSchool).Select(p => p.Id)];

    public static string Id(this Party party) => All[(int)party].Id;

    public static string Name(this Party party, Language language) => All[(int)party].Name.In(language);

    public static Party Parse(string id) => All.First(p => p.Id == id).Party;
}
