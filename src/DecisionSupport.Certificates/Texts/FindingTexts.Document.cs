using DecisionSupport.Certificates.Findings;

namespace DecisionSupport.Certificates.Texts;

/// <summary>Texts about the document as a whole.</summary>
internal static partial class FindingTexts
{
    public static FindingText NotSigned { get; } = new(
        "not-signed",
        FindingKind.Document,
        "Intyget är inte undertecknat. Inga uppgifter tas därför med. Be läkaren skriva under och skicka det på nytt.",
        "The certificate is not signed. Nothing in it is therefore used. Ask the doctor to sign it and send it again.");

    public static FindingText SigningTimeMalformed { get; } = new(
        "signing-time-malformed",
        FindingKind.Document,
        "Tiden för underskrift går inte att läsa. Intyget räknas som inte undertecknat och inga uppgifter tas med. Be avsändaren rätta filen.",
        "The time of signing cannot be read. The certificate counts as not signed and nothing in it is used. Ask the sender to correct the file.");

    public static FindingText SignedInFuture { get; } = new(
        "signed-in-future",
        FindingKind.Document,
        "Intyget är undertecknat efter den dag som ärendet gäller. Kontrollera datumet.",
        "The certificate is signed after the day the case is looked at. Check the date.");

    public static FindingText IsCancelled { get; } = new(
        "cancelled",
        FindingKind.Document,
        "Intyget är makulerat och gäller inte. Inga uppgifter tas därför med. Fråga läkaren efter ett nytt intyg.",
        "The certificate is cancelled and does not hold. Nothing in it is therefore used. Ask the doctor for a new one.");

    public static FindingText Replaces { get; } = new(
        "replaces-earlier",
        FindingKind.Document,
        "Intyget ersätter ett tidigare intyg. Räkna inte med det tidigare.",
        "The certificate replaces an earlier one. Do not use the earlier one.");

    public static FindingText Completes { get; } = new(
        "completes-earlier",
        FindingKind.Document,
        "Intyget kompletterar ett tidigare intyg efter fråga från Försäkringskassan. Använd detta i stället för det tidigare.",
        "The certificate completes an earlier one at Försäkringskassan's request. Use this instead of the earlier one.");

    public static FindingText Prolongs { get; } = new(
        "prolongs-earlier",
        FindingKind.Document,
        "Intyget förlänger ett tidigare intyg. Läs dem tillsammans.",
        "The certificate prolongs an earlier one. Read them together.");

    public static FindingText Copies { get; } = new(
        "copies-earlier",
        FindingKind.Document,
        "Intyget är skapat som kopia av ett tidigare intyg. Kontrollera att uppgifterna fortfarande stämmer.",
        "The certificate was made as a copy of an earlier one. Check that it still holds.");

    public static FindingText RelatesToEarlier { get; } = new(
        "relates-to-earlier",
        FindingKind.Document,
        "Intyget hänvisar till ett tidigare intyg på ett sätt som inte är känt. Fråga läkaren hur de hör ihop.",
        "The certificate refers to an earlier one in a way that is not known. Ask the doctor how they belong together.");

    public static FindingText MinorVersionUnknown { get; } = new(
        "minor-version-unknown",
        FindingKind.Document,
        "Intyget har en nyare version ({detail}) än den som är känd. Svaren är lästa som vanligt. Kontrollera om frågorna har ändrats.",
        "The certificate has a newer version ({detail}) than the one known. Its answers are read as usual. Check whether the questions have changed.");

    public static FindingText MajorVersionUnknown { get; } = new(
        "major-version-unknown",
        FindingKind.Document,
        "Intyget har en version ({detail}) som inte går att tolka. Inga svar är lästa. Läs intyget för hand.",
        "The certificate has a version ({detail}) that cannot be interpreted. No answers are read. Read the certificate by hand.");

    public static FindingText VersionMalformed { get; } = new(
        "version-malformed",
        FindingKind.Document,
        "Intygets version saknas eller går inte att läsa. Svaren är lästa som version 1. Be avsändaren rätta filen.",
        "The version of the certificate is missing or cannot be read. Its answers are read as version 1. Ask the sender to correct the file.");

    public static FindingText UnitAddressMissing { get; } = new(
        "unit-address-missing",
        FindingKind.Document,
        "Vårdenhetens {detail} saknas eller går inte att använda. Fråga vårdenheten, så att Försäkringskassan kan nå den.",
        "The care unit's address ({detail}) is missing or cannot be used. Ask the unit, so that Försäkringskassan can reach it.");

    public static FindingText ElementMissing { get; } = new(
        "element-missing",
        FindingKind.Document,
        "Filen saknar uppgiften {detail}, som varje intyg ska ha. Be avsändaren rätta filen.",
        "The file lacks {detail}, which every certificate must have. Ask the sender to correct the file.");

    public static FindingText ElementRepeated { get; } = new(
        "element-repeated",
        FindingKind.Document,
        "Filen har uppgiften {detail} för många gånger. Be avsändaren rätta filen.",
        "The file has {detail} too many times. Ask the sender to correct the file.");

    public static FindingText ElementMalformed { get; } = new(
        "element-malformed",
        FindingKind.Document,
        "Uppgiften {detail} är inte skriven som den ska. Be avsändaren rätta filen.",
        "{detail} is not written as it should be. Ask the sender to correct the file.");

    public static FindingText ElementUnknown { get; } = new(
        "element-unknown",
        FindingKind.Document,
        "Filen har en uppgift under {detail} som inte hör hemma i ett intyg. Den är inte läst. Be avsändaren rätta filen.",
        "The file has something under {detail} that does not belong in a certificate. It is not read. Ask the sender to correct the file.");

    public static FindingText PropertiesUnknown { get; } = new(
        "properties-unknown",
        FindingKind.Document,
        "Filen har egenskaper ({detail} st) som blanketten inte har. De är inte lästa. Kontrollera stavningen av egenskapernas namn.",
        "The file has properties ({detail}) that the form does not have. They are not read. Check the spelling of their names.");
}
