namespace DecisionSupport.Workshop.Scenarios;

/// <summary>Who does things, by the word in files and by name.</summary>
internal static class PartyWords
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

    public static IEnumerable<string> Ids => All.Select(p => p.Id);

    public static Party? Find(string id) => Array.Find(All, p => p.Id == id) is { Id: not null } found ? found.Party : null;

    public static LocalizedText Name(Party party) => All[(int)party].Name;
}
