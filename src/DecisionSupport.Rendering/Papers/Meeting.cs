using DecisionSupport.Feel;

namespace DecisionSupport.Rendering.Papers;

/// <summary>What the forms of cooperation come to at a table. The ids are fixed by contract with hosts and rule authors.</summary>
internal sealed record Meeting(string Outcome, LocalizedText ToDecide, ImmutableArray<Party> Parties, bool IsAnonymous = false)
{
    public const string RuleSet = "samverkan";

    private const string PartiesFact = "rehabilitation.parties";

    private static readonly Meeting[] All =
    [
        new("coordinated-meeting", SheetWords.DecideMeeting, [Party.Client, Party.SocialServices, Party.HealthCare]),
        new("sip", SheetWords.DecideSip, [Party.Client, Party.SocialServices, Party.HealthCare]),
        new("joint-mapping", SheetWords.DecideMapping, [Party.Client, Party.Forsakringskassan, Party.Arbetsformedlingen]),
        new("team-investigation", SheetWords.DecideInvestigation, [Party.Client, Party.SocialServices, Party.HealthCare]),
        new("consultation-team", SheetWords.DecideAdvice, [Party.SocialServices], IsAnonymous: true),
    ];

    private static readonly Dictionary<string, Party> PartyOfWord = new(StringComparer.Ordinal)
    {
        ["health-care"] = Party.HealthCare,
        ["forsakringskassan"] = Party.Forsakringskassan,
        ["arbetsformedlingen"] = Party.Arbetsformedlingen,
        ["social-services"] = Party.SocialServices,
        ["employer"] = Party.EmployerOrSchool,
        ["education"] = Party.EmployerOrSchool,
    };

    /// <summary>The meeting that a decision calls for; null when it calls for none.</summary>
    public static Meeting? Of(Decision decision) => decision.Find(RuleSet) is { } cooperation ? Array.Find(All, m => m.Outcome == cooperation.Outcome.Id) : null;

    /// <summary>Who must come: those that the form needs, those who have a step to take, and those who must contribute.</summary>
    public IEnumerable<Party> WhoComes(Recommendation cooperation)
    {
        var snapshot = cooperation.Decision.Snapshot;
        var contribute = snapshot.Vocabulary.Find(PartiesFact) is { } fact && snapshot.Values[fact.Slot] is { Kind: FeelKind.List } parties
            ? parties.AsList().Where(w => w.Kind == FeelKind.String && PartyOfWord.ContainsKey(w.AsString())).Select(w => PartyOfWord[w.AsString()])
            : [];
        var others = IsAnonymous ? [] : cooperation.NextSteps.Select(s => s.Responsible).Concat(contribute);
        return Parties.Concat(others).Distinct().Order();
    }
}
