using DecisionSupport.Certificates.Findings;

namespace DecisionSupport.Certificates.Texts;

/// <summary>Texts about answers that only FK 7804 has.</summary>
internal static partial class FindingTexts
{
    public static FindingText ContagionDenied { get; } = new(
        "contagion-denied",
        FindingKind.Inconsistent,
        "{question} är inte besvarad med ja. Då ska {other} besvaras. Be läkaren rätta svaren.",
        "{question} is not answered yes. Then {other} must be answered. Ask the doctor to correct the answers.");

    public static FindingText OccupationTwice { get; } = new(
        "occupation-twice",
        FindingKind.Inconsistent,
        "{question}: samma sysselsättning är angiven två gånger. Be läkaren ange varje en gång.",
        "{question}: the same occupation is given twice. Ask the doctor to give each once.");

    public static FindingText WorkNotDescribed { get; } = new(
        "work-not-described",
        FindingKind.Inconsistent,
        "{question}: nuvarande arbete är valt. Då ska {other} besvaras en gång. Be läkaren komplettera.",
        "{question}: present work is chosen. Then {other} must be answered once. Ask the doctor to complete it.");

    public static FindingText WorkNotAsked { get; } = new(
        "work-not-asked",
        FindingKind.Inconsistent,
        "{question}: nuvarande arbete är inte valt en gång, men {other} är besvarad. Be läkaren rätta ett av svaren.",
        "{question}: present work is not chosen once, but {other} is answered. Ask the doctor to correct one of them.");

    public static FindingText DegreeTwice { get; } = new(
        "degree-twice",
        FindingKind.Inconsistent,
        "{question}: samma grad är angiven två gånger. Be läkaren ange varje grad en gång.",
        "{question}: the same degree is given twice. Ask the doctor to give each degree once.");

    public static FindingText PeriodsOverlap { get; } = new(
        "periods-overlap",
        FindingKind.Inconsistent,
        "{question}: två perioder går in i varandra. Be läkaren rätta datumen.",
        "{question}: two periods overlap. Ask the doctor to correct the dates.");

    public static FindingText WorkingTimeMissing { get; } = new(
        "working-time-missing",
        FindingKind.Inconsistent,
        "{question}: arbetsförmågan är delvis nedsatt. Då ska {other} besvaras en gång. Be läkaren komplettera.",
        "{question}: work capacity is partly reduced. Then {other} must be answered once. Ask the doctor to complete it.");

    public static FindingText WorkingTimeNotAsked { get; } = new(
        "working-time-not-asked",
        FindingKind.Inconsistent,
        "{question}: arbetsförmågan är inte delvis nedsatt, men {other} är besvarad. Be läkaren rätta ett av svaren.",
        "{question}: work capacity is not partly reduced, but {other} is answered. Ask the doctor to correct one of them.");

    public static FindingText WorkingTimeReasonMissing { get; } = new(
        "working-time-reason-missing",
        FindingKind.Missing,
        "{question}: svaret är ja, men {part} säger inte varför. Be läkaren ange skälet.",
        "{question}: the answer is yes, but {part} does not say why. Ask the doctor for the reason.");

    public static FindingText WorkingTimeReasonNotAsked { get; } = new(
        "working-time-reason-not-asked",
        FindingKind.Inconsistent,
        "{question}: svaret är nej, men {part} ger ett skäl. Be läkaren rätta ett av svaren.",
        "{question}: the answer is no, but {part} gives a reason. Ask the doctor to correct one of them.");

    public static FindingText PrognosisDaysMissing { get; } = new(
        "prognosis-days-missing",
        FindingKind.Missing,
        "{question}: återgång väntas efter en viss tid, men {part} säger inte hur lång. Be läkaren ange tiden.",
        "{question}: return is expected after a time, but {part} does not say how long. Ask the doctor for it.");

    public static FindingText PrognosisDaysNotAsked { get; } = new(
        "prognosis-days-not-asked",
        FindingKind.Inconsistent,
        "{question}: {part} anger en tid, men prognosen är en annan. Be läkaren rätta ett av svaren.",
        "{question}: {part} gives a time, but the prognosis is another. Ask the doctor to correct one of them.");

    public static FindingText MeasureTwice { get; } = new(
        "measure-twice",
        FindingKind.Inconsistent,
        "{question}: samma åtgärd är angiven två gånger. Be läkaren ange varje en gång.",
        "{question}: the same measure is given twice. Ask the doctor to give each once.");

    public static FindingText NoMeasureAndOthers { get; } = new(
        "no-measure-and-others",
        FindingKind.Inconsistent,
        "{question}: ”inte aktuellt” är valt tillsammans med andra åtgärder. Be läkaren rätta svaret.",
        "{question}: \"not relevant\" is chosen together with other measures. Ask the doctor to correct it.");

    public static FindingText NoMeasureDescribed { get; } = new(
        "no-measure-described",
        FindingKind.Inconsistent,
        "{question}: ”inte aktuellt” är valt, men {other} är besvarad. Be läkaren rätta ett av svaren.",
        "{question}: \"not relevant\" is chosen, but {other} is answered. Ask the doctor to correct one of them.");
}
