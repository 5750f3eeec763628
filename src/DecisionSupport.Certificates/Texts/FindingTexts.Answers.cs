using DecisionSupport.Certificates.Findings;

namespace DecisionSupport.Certificates.Texts;

/// <summary>Texts about single answers.</summary>
internal static partial class FindingTexts
{
    public static FindingText QuestionMissing { get; } = new(
        "question-missing",
        FindingKind.Missing,
        "{question} är inte besvarad. Be läkaren komplettera intyget.",
        "{question} is not answered. Ask the doctor to complete the certificate.");

    public static FindingText LimitationMissing { get; } = new(
        "limitation-missing",
        FindingKind.Missing,
        "Ingen funktionsnedsättning är beskriven (fråga 8–14). Be läkaren beskriva minst en.",
        "No functional limitation is described (questions 8–14). Ask the doctor to describe at least one.");

    public static FindingText QuestionRepeated { get; } = new(
        "question-repeated",
        FindingKind.Unexpected,
        "{question} är besvarad fler gånger än blanketten tillåter. Be läkaren om ett intyg utan dubbla svar.",
        "{question} is answered more times than the form allows. Ask the doctor for a certificate without repeated answers.");

    public static FindingText QuestionUnknown { get; } = new(
        "question-unknown",
        FindingKind.Unexpected,
        "Intyget har svar på en fråga som inte finns på blanketten (nummer {detail}). Svaret är inte läst. Kontrollera att det är rätt blankett.",
        "The certificate answers a question that the form does not have (number {detail}). It is not read. Check that it is the right form.");

    public static FindingText InstanceMissing { get; } = new(
        "instance-missing",
        FindingKind.Missing,
        "{question}: ett svar saknar löpnummer (instans). Be avsändaren rätta filen.",
        "{question}: an answer has no instance number. Ask the sender to correct the file.");

    public static FindingText PartMissing { get; } = new(
        "part-missing",
        FindingKind.Missing,
        "{question}: delsvar {part} saknas. Be läkaren fylla i det.",
        "{question}: part {part} is missing. Ask the doctor to fill it in.");

    public static FindingText PartRepeated { get; } = new(
        "part-repeated",
        FindingKind.Unexpected,
        "{question}: delsvar {part} finns mer än en gång. Be läkaren om ett intyg utan dubbla svar.",
        "{question}: part {part} is there more than once. Ask the doctor for a certificate without repeated answers.");

    public static FindingText PartUnknown { get; } = new(
        "part-unknown",
        FindingKind.Unexpected,
        "{question} har ett delsvar som inte finns på blanketten. Det är inte läst. Kontrollera att det är rätt blankett.",
        "{question} has a part that the form does not have. It is not read. Check that it is the right form.");

    public static FindingText TextBlank { get; } = new(
        "text-blank",
        FindingKind.Blank,
        "{question}: svaret {part} är tomt. Be läkaren skriva ett svar.",
        "{question}: answer {part} is blank. Ask the doctor to write one.");

    public static FindingText TextInvisible { get; } = new(
        "text-invisible",
        FindingKind.Blank,
        "{question}: svaret {part} har bara osynliga tecken och räknas som tomt. Be läkaren skriva svaret.",
        "{question}: answer {part} has only invisible characters and counts as blank. Ask the doctor to write it.");

    public static FindingText TextNested { get; } = new(
        "text-nested",
        FindingKind.Malformed,
        "{question}: svaret {part} ska vara ren text. Be avsändaren rätta filen.",
        "{question}: answer {part} must be plain text. Ask the sender to correct the file.");

    public static FindingText DateMalformed { get; } = new(
        "date-malformed",
        FindingKind.Malformed,
        "{question}: datumet i {part} går inte att läsa. Skriv det som ÅÅÅÅ-MM-DD.",
        "{question}: the date in {part} cannot be read. Write it as YYYY-MM-DD.");

    public static FindingText YesNoMalformed { get; } = new(
        "yes-no-malformed",
        FindingKind.Malformed,
        "{question}: {part} ska vara ja (true) eller nej (false). Be läkaren svara på nytt.",
        "{question}: {part} must be yes (true) or no (false). Ask the doctor to answer again.");

    public static FindingText CodeMalformed { get; } = new(
        "code-malformed",
        FindingKind.Malformed,
        "{question}: {part} ska vara en kod med kodsystem. Be avsändaren rätta filen.",
        "{question}: {part} must be one code with its code system. Ask the sender to correct the file.");

    public static FindingText CodeSystemWrong { get; } = new(
        "code-system-wrong",
        FindingKind.Malformed,
        "{question}: koden i {part} ska komma från kodsystemet {detail}. Be avsändaren rätta filen.",
        "{question}: the code in {part} must be from the code system {detail}. Ask the sender to correct the file.");

    public static FindingText CodeUnknown { get; } = new(
        "code-unknown",
        FindingKind.Malformed,
        "{question}: koden i {part} finns inte på blanketten. Be läkaren välja ett av blankettens svar.",
        "{question}: the code in {part} is not on the form. Ask the doctor to choose one of the form's answers.");

    public static FindingText PeriodMalformed { get; } = new(
        "period-malformed",
        FindingKind.Malformed,
        "{question}: perioden i {part} ska ha två datum, skrivna som ÅÅÅÅ-MM-DD.",
        "{question}: the period in {part} must have two dates, written as YYYY-MM-DD.");

    public static FindingText PeriodBackwards { get; } = new(
        "period-backwards",
        FindingKind.Inconsistent,
        "{question}: perioden i {part} slutar innan den börjar. Be läkaren rätta datumen.",
        "{question}: the period in {part} ends before it begins. Ask the doctor to correct the dates.");

    public static FindingText ExtraTwice { get; } = new(
        "extra-twice",
        FindingKind.Unexpected,
        "{question} är besvarad två gånger. Be läkaren om ett intyg utan dubbla svar.",
        "{question} is answered twice. Ask the doctor for a certificate without repeated answers.");

    public static FindingText ExtraNotOneAnswer { get; } = new(
        "extra-not-one-answer",
        FindingKind.Unexpected,
        "{question} ska ha precis ett svar. Be läkaren rätta det.",
        "{question} must have exactly one answer. Ask the doctor to correct it.");

    public static FindingText ExtraMisnumbered { get; } = new(
        "extra-misnumbered",
        FindingKind.Malformed,
        "{question}: delsvaret har ett annat nummer än frågan. Kontrollera att svaret hör dit.",
        "{question}: the part has another number than the question. Check that the answer belongs there.");
}
