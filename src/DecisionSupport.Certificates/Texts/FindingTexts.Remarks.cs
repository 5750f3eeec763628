using DecisionSupport.Certificates.Findings;

namespace DecisionSupport.Certificates.Texts;

/// <summary>Texts about what the official rules let through.</summary>
internal static partial class FindingTexts
{
    public static FindingText DateAfterSigning { get; } = new(
        "date-after-signing",
        FindingKind.Inconsistent,
        "{question}: datumet i {part} ligger efter den dag då intyget skrevs under. Be läkaren kontrollera det.",
        "{question}: the date in {part} is after the day the certificate was signed. Ask the doctor to check it.");

    public static FindingText DateInFuture { get; } = new(
        "date-in-future",
        FindingKind.Inconsistent,
        "{question}: datumet i {part} har inte varit ännu. Be läkaren kontrollera det.",
        "{question}: the date in {part} has not come yet. Ask the doctor to check it.");

    public static FindingText DateUnlikely { get; } = new(
        "date-unlikely",
        FindingKind.Malformed,
        "{question}: datumet i {part} är orimligt (före 1900 eller efter 2099). Be läkaren kontrollera det.",
        "{question}: the date in {part} is unlikely (before 1900 or after 2099). Ask the doctor to check it.");

    public static FindingText NotExamined { get; } = new(
        "not-examined",
        FindingKind.Missing,
        "{question}: läkaren har inte undersökt patienten och säger inte varför. Fråga läkaren.",
        "{question}: the doctor has not examined the patient and does not say why. Ask the doctor.");

    public static FindingText TreatmentMissing { get; } = new(
        "treatment-missing",
        FindingKind.Missing,
        "Ingen behandling är beskriven (fråga 18–20). Fråga läkaren vad som är gjort, pågår och planeras.",
        "No treatment is described (questions 18–20). Ask the doctor what has been done, goes on and is planned.");

    public static FindingText AbilitiesMissing { get; } = new(
        "abilities-missing",
        FindingKind.Missing,
        "{question} är inte besvarad. Fråga läkaren vad patienten kan göra trots sina begränsningar.",
        "{question} is not answered. Ask the doctor what the patient can do in spite of the limitations.");

    public static FindingText SuggestionsMissing { get; } = new(
        "suggestions-missing",
        FindingKind.Missing,
        "{question} är inte besvarad. Fråga läkaren vad som kan göra det lättare att komma ut i arbete.",
        "{question} is not answered. Ask the doctor what could make it easier to get into work.");

    public static FindingText AreasNotTold { get; } = new(
        "areas-not-told",
        FindingKind.Missing,
        "{question} har en enda text som inte delar upp nedsättningen i områden. Läs texten och fyll i områdena själv.",
        "{question} has a single text that does not divide the limitations into areas. Read it and fill in the areas yourself.");

    public static FindingText TreatmentsNotTold { get; } = new(
        "treatments-not-told",
        FindingKind.Missing,
        "Fråga 19 (medicinsk behandling) har en enda text som inte skiljer pågående behandling från planerad. Läs texten och fyll i vad som gäller.",
        "Question 19 (medical treatment) has a single text that does not tell ongoing treatment from planned. Read it and fill in what holds.");
}
