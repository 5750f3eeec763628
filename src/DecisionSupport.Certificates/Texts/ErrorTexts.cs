namespace DecisionSupport.Certificates.Texts;

/// <summary>Why a file could not be read, by code.</summary>
internal static class ErrorTexts
{
    public static ErrorText Empty { get; } = new(
        "empty",
        "Filen är tom. Välj filen med intyget.",
        "The file is empty. Choose the file with the certificate.");

    public static ErrorText TooLarge { get; } = new(
        "too-large",
        "Filen är för stor för att vara ett intyg. Kontrollera att det är rätt fil.",
        "The file is too large to be a certificate. Check that it is the right file.");

    public static ErrorText Encoding { get; } = new(
        "encoding",
        "Filens teckenkodning är okänd eller stämmer inte med innehållet. Spara filen som UTF-8.",
        "The file's character encoding is unknown or does not fit its contents. Save the file as UTF-8.");

    public static ErrorText NotACertificate { get; } = new(
        "not-a-certificate",
        "Filen är inte ett intyg i XML eller JSON. Be vårdenheten om intyget som fil från journalsystemet eller Webcert.",
        "The file is not a certificate in XML or JSON. Ask the care unit for the certificate as a file from its record system or Webcert.");

    public static ErrorText XmlMalformed { get; } = new(
        "xml-malformed",
        "Filen är inte hel och giltig XML. Be avsändaren skicka den på nytt.",
        "The file is not whole and valid XML. Ask the sender to send it again.");

    public static ErrorText XmlDocumentType { get; } = new(
        "xml-document-type",
        "Filen har en dokumenttypsdeklaration (DTD). Ett intyg har aldrig det, och filen läses inte av säkerhetsskäl.",
        "The file has a document type declaration (DTD). A certificate never has one, and the file is not read for safety.");

    public static ErrorText TooDeep { get; } = new(
        "too-deep",
        "Filen har fler nivåer än ett intyg kan ha. Kontrollera att det är rätt fil.",
        "The file has more levels than a certificate can have. Check that it is the right file.");

    public static ErrorText TagTooLong { get; } = new(
        "tag-too-long",
        "Filen har en märkning (tagg) som är längre än ett intyg kan ha. Kontrollera att det är rätt fil.",
        "The file has a tag that is longer than a certificate can have. Check that it is the right file.");

    public static ErrorText TooManyAnswers { get; } = new(
        "too-many-answers",
        "Filen har fler svar än ett intyg kan ha. Kontrollera att det är rätt fil.",
        "The file has more answers than a certificate can have. Check that it is the right file.");

    public static ErrorText WrongRoot { get; } = new(
        "wrong-root",
        "Filen är XML men inte ett intyg: den börjar inte med RegisterCertificate. Kontrollera att det är rätt fil.",
        "The file is XML but no certificate: it does not begin with RegisterCertificate. Check that it is the right file.");

    public static ErrorText NoCertificate { get; } = new(
        "no-certificate",
        "Meddelandet innehåller inget intyg. Be avsändaren skicka det på nytt.",
        "The message has no certificate in it. Ask the sender to send it again.");

    public static ErrorText SeveralCertificates { get; } = new(
        "several-certificates",
        "Filen innehåller flera intyg. Läs in ett intyg i taget.",
        "The file has several certificates in it. Read one certificate at a time.");

    public static ErrorText JsonMalformed { get; } = new(
        "json-malformed",
        "Filen är inte hel och giltig JSON, eller har samma egenskap två gånger. Be avsändaren skicka den på nytt.",
        "The file is not whole and valid JSON, or has the same property twice. Ask the sender to send it again.");

    public static ErrorText TypeMissing { get; } = new(
        "type-missing",
        "Intygets typ saknas. Be avsändaren rätta filen.",
        "The type of the certificate is missing. Ask the sender to correct the file.");

    public static ErrorText UnknownType { get; } = new(
        "unknown-type",
        "Intyget är av en annan typ än FK 7800 (LUSE), FK 7801 (LUAE_NA), FK 7802 (LUAE_FS) och FK 7804 (LISJP). Läs det för hand.",
        "The certificate is of another type than FK 7800 (LUSE), FK 7801 (LUAE_NA), FK 7802 (LUAE_FS) and FK 7804 (LISJP). Read it by hand.");
}
