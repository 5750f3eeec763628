using DecisionSupport.Certificates.Findings;

namespace DecisionSupport.Certificates.Texts;

/// <summary>Texts about answers that do not go together.</summary>
internal static partial class FindingTexts
{
    public static FindingText BasisTwice { get; } = new(
        "basis-twice",
        FindingKind.Inconsistent,
        "{question}: samma grund är angiven två gånger. Be läkaren ange varje grund en gång.",
        "{question}: the same basis is given twice. Ask the doctor to give each basis once.");

    public static FindingText OtherBasisNotNamed { get; } = new(
        "other-basis-not-named",
        FindingKind.Missing,
        "{question}: grunden är ”annat”, men {part} säger inte vad. Be läkaren ange det.",
        "{question}: the basis is \"other\", but {part} does not say what. Ask the doctor to say it.");

    public static FindingText OtherBasisNotAsked { get; } = new(
        "other-basis-not-asked",
        FindingKind.Unexpected,
        "{question}: {part} beskriver en annan grund, men ”annat” är inte valt med datum. Be läkaren rätta grunden.",
        "{question}: {part} describes another basis, but \"other\" is not chosen with a date. Ask the doctor to correct the basis.");

    public static FindingText KnownAfterMeeting { get; } = new(
        "known-after-meeting",
        FindingKind.Inconsistent,
        "{question}: datumet i {part} ligger före den dag då läkaren började känna patienten (fråga 2). Be läkaren rätta datumen.",
        "{question}: the date in {part} is before the day the doctor came to know the patient (question 2). Ask the doctor to correct the dates.");

    public static FindingText InvestigationsNotListed { get; } = new(
        "investigations-not-listed",
        FindingKind.Inconsistent,
        "{question}: svaret är ja, men ingen utredning är angiven i fråga 4. Be läkaren ange vilka.",
        "{question}: the answer is yes, but question 4 lists none. Ask the doctor which they are.");

    public static FindingText InvestigationsDenied { get; } = new(
        "investigations-denied",
        FindingKind.Inconsistent,
        "{question}: svaret är nej, men fråga 4 anger utredningar. Be läkaren rätta ett av svaren.",
        "{question}: the answer is no, but question 4 lists investigations. Ask the doctor to correct one of them.");

    public static FindingText DiagnosisMalformed { get; } = new(
        "diagnosis-malformed",
        FindingKind.Malformed,
        "{question}: koden i {part} är ingen diagnoskod (en bokstav, två siffror, sedan högst två tecken). Be läkaren ange koden.",
        "{question}: the code in {part} is no diagnosis code (a letter, two digits, then at most two characters). Ask the doctor for the code.");

    public static FindingText DiagnosisTooBroad { get; } = new(
        "diagnosis-too-broad",
        FindingKind.Malformed,
        "{question}: koden i {part} är för allmän. Koder som börjar med F eller Z73 behöver minst fyra tecken. Be läkaren ange en närmare kod.",
        "{question}: the code in {part} is too broad. Codes beginning with F or Z73 need at least four characters. Ask the doctor for a closer code.");

    public static FindingText DiagnosisTooLong { get; } = new(
        "diagnosis-too-long",
        FindingKind.Malformed,
        "{question}: koden i {part} har fler än fem tecken. Be läkaren rätta koden.",
        "{question}: the code in {part} has more than five characters. Ask the doctor to correct it.");

    public static FindingText DiagnosisSystemWrong { get; } = new(
        "diagnosis-system-wrong",
        FindingKind.Malformed,
        "{question}: koden i {part} ska vara från ICD-10-SE eller KSH97-P. Be läkaren ange en sådan kod.",
        "{question}: the code in {part} must be from ICD-10-SE or KSH97-P. Ask the doctor for such a code.");

    public static FindingText DiagnosisSystemsDiffer { get; } = new(
        "diagnosis-systems-differ",
        FindingKind.Inconsistent,
        "{question}: diagnoskoderna kommer från olika kodsystem. Be läkaren använda samma för alla.",
        "{question}: the diagnosis codes are from different code systems. Ask the doctor to use one for all.");

    public static FindingText DiagnosisHalf { get; } = new(
        "diagnosis-half",
        FindingKind.Missing,
        "{question}: en bidiagnos ska ha både text och kod, en gång var. Be läkaren komplettera.",
        "{question}: a further diagnosis needs both text and code, once each. Ask the doctor to complete it.");

    public static FindingText DiagnosisSkipped { get; } = new(
        "diagnosis-skipped",
        FindingKind.Inconsistent,
        "{question}: den andra bidiagnosen är ifylld men inte den första. Be läkaren rätta raderna.",
        "{question}: the second further diagnosis is filled in but not the first. Ask the doctor to correct the rows.");

    public static FindingText RevisionNotNamed { get; } = new(
        "revision-not-named",
        FindingKind.Missing,
        "{question}: svaret är ja, men {part} säger inte vilken diagnos. Be läkaren ange det.",
        "{question}: the answer is yes, but {part} does not say which diagnosis. Ask the doctor to say it.");

    public static FindingText RevisionDenied { get; } = new(
        "revision-denied",
        FindingKind.Inconsistent,
        "{question}: svaret är nej, men {part} beskriver en diagnos att ändra. Be läkaren rätta ett av svaren.",
        "{question}: the answer is no, but {part} describes a diagnosis to revise. Ask the doctor to correct one of them.");

    public static FindingText ContactDenied { get; } = new(
        "contact-denied",
        FindingKind.Inconsistent,
        "{question}: läkaren önskar inte kontakt, men {part} säger varför. Be läkaren rätta ett av svaren.",
        "{question}: the doctor does not want contact, but {part} says why. Ask the doctor to correct one of them.");
}
