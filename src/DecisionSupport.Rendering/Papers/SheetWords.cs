namespace DecisionSupport.Rendering.Papers;

/// <summary>The fixed words of the meeting sheet.</summary>
internal static class SheetWords
{
    public static readonly LocalizedText Title = new("Mötesblad: {0}", "Meeting sheet: {0}");

    public static readonly LocalizedText NoMeeting = new("Inget möte: {0}", "No meeting: {0}");

    public static readonly LocalizedText NotAskedTitle = new("Mötesblad", "Meeting sheet");

    public static readonly LocalizedText NotAsked = new(
        "Det går inte att säga vilka som behöver träffas. Frågan om samverkan är inte prövad.",
        "It cannot be said who needs to meet. The question of cooperation has not been asked.");

    public static readonly LocalizedText About = new("Gäller (fylls i för hand)", "About (filled in by hand)");

    public static readonly LocalizedText WithoutName = new(
        "Skriv inte vem det gäller. Ta bort namn, orter och annat som röjer personen.",
        "Do not write whom it is about. Leave out names, places and whatever gives the person away.");

    public static readonly LocalizedText WhenAndWhere = new("Dag, tid och plats", "Day, time and place");

    public static readonly LocalizedText Leads = new("Leder och skriver", "Leads and takes notes");

    public static readonly LocalizedText Purpose = new("Syftet i en mening", "The purpose in one sentence");

    public static readonly LocalizedText Why = new("Varför vi ses", "Why we meet");

    public static readonly LocalizedText State = new("Så ser det ut", "How things stand");

    public static readonly LocalizedText Who = new("De här behöver vara med", "Who needs to come");

    public static readonly LocalizedText Team = new("Konsultationsteamet", "The consultation team");

    public static readonly LocalizedText TeamBrings = new("ger råd utan att veta vem det gäller", "advises without knowing whom it is about");

    public static readonly LocalizedText WeAsk = new("Vi frågar: {0}", "We ask: {0}");

    public static readonly LocalizedText Known = new("Det här vet vi", "What we know");

    public static readonly LocalizedText OtherQuestions = new("Läget i andra frågor", "Other questions");

    public static readonly LocalizedText Open = new("Det här är oklart", "What is not clear");

    public static readonly LocalizedText Decide = new("Det här ska vi komma fram till", "What we are to settle");

    public static readonly LocalizedText DecideMeeting = new(
        "Vad klarar personen nu? Vad kan bli bättre, och vilken vård eller vilket stöd behövs för det?",
        "What can the person manage now? What can get better, and which care or support does that take?");

    public static readonly LocalizedText DecideSip = new(
        "Vilka insatser behövs, vem svarar för var och en, och vem håller ihop planen?",
        "Which measures are needed, who answers for each, and who holds the plan together?");

    public static readonly LocalizedText DecideMapping = new(
        "Vad behövs för arbete? Vilket stöd kan ges, och vad är det första steget?",
        "What does work take? Which support can be given, and what is the first step?");

    public static readonly LocalizedText DecideInvestigation = new(
        "Vilken fråga ska utredningen svara på, vem beställer den och vem får svaret?",
        "Which question is the investigation to answer, who orders it and who gets the answer?");

    public static readonly LocalizedText DecideAdvice = new(
        "Vilken fråga vill vi ha råd om, och vad har redan prövats?",
        "On which question do we want advice, and what has been tried already?");

    public static readonly LocalizedText DecideNext = new(
        "Vad är nästa steg? Vem gör det, och till vilken dag?",
        "What is the next step? Who takes it, and by which day?");

    public static readonly LocalizedText DecideFollowUp = new(
        "Vem ringer personen om något ändras, och när följer vi upp?",
        "Whom does the person call if something changes, and when do we follow up?");

    public static readonly LocalizedText DecideTellPerson = new(
        "Hur får personen veta vad teamet sade?",
        "How does the person get to know what the team said?");

    public static readonly LocalizedText Steps = new("Vem gör vad", "Who does what");

    public static readonly LocalizedText What = new("Vad", "What");

    public static readonly LocalizedText Name = new("Namn", "Name");

    public static readonly LocalizedText Day = new("Klart den", "Done by");

    public static readonly LocalizedText Heed = new("Tänk på", "Bear in mind");

    public static readonly LocalizedText More = new("… och {0} till; se rekommendationen.", "… and {0} more; see the recommendation.");

    public static readonly LocalizedText Footer = new(
        "Här beslutas inte om ersättning; det gör Försäkringskassan. Läget den {2}. Regelbok {0} ({1}).",
        "No benefit is decided here; that is for Försäkringskassan. As of {2}. Rule book {0} ({1}).");

    public static readonly LocalizedText ClientBrings = new("tar med egna mål och önskemål, och gärna någon som stöd", "brings own goals and wishes, and gladly someone as support");

    public static readonly LocalizedText SocialServicesBring = new(
        "tar med planen och berättar vad som har prövats och vad det gav", "bring the plan and tell what has been tried and what came of it");

    public static readonly LocalizedText HealthCareBrings = new(
        "berättar vad personen klarar nu, vad som kan bli bättre och vilken vård som planeras",
        "tells what the person manages now, what can get better and which care is planned");

    public static readonly LocalizedText ForsakringskassanBrings = new(
        "berättar vad som är beslutat, vad som pågår och vad som fattas i ärendet", "tells what is decided, what is going on and what the case lacks");

    public static readonly LocalizedText ArbetsformedlingenBrings = new(
        "tar med förslag på arbeten, anpassningar och stöd som kan passa", "brings proposals for jobs, adaptations and support that may fit");

    public static readonly LocalizedText EmployerBrings = new(
        "berättar vilka uppgifter, tider och anpassningar som är möjliga", "tells which tasks, hours and adaptations are possible");

    /// <summary>What somebody brings, whatever the case is.</summary>
    public static LocalizedText Brings(Party party) => party switch
    {
        Party.Client => ClientBrings,
        Party.SocialServices => SocialServicesBring,
        Party.HealthCare => HealthCareBrings,
        Party.Forsakringskassan => ForsakringskassanBrings,
        Party.Arbetsformedlingen => ArbetsformedlingenBrings,
        _ => EmployerBrings,
    };
}
