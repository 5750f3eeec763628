using DecisionSupport.Certificates.Model;
using static DecisionSupport.Certificates.Input.Xml.ElementShape;

namespace DecisionSupport.Certificates.Input.Xml;

/// <summary>The head of a certificate. The order of its elements is not checked: nothing depends on it.</summary>
internal static class CertificateShape
{
    public const string Answer = "svar";

    public static ElementShape Whole { get; } = Group(
        "intyg",
        Id("intygs-id"),
        Coded("mottagare").Any(),
        Coded("typ", HeadField.TypeCode),
        Leaf("version", field: HeadField.Version),
        Leaf(SigningTime.Element, ValueShape.Time, HeadField.SigningTime).Optional(),
        Leaf("skickatTidpunkt", ValueShape.Time).Optional(),
        Group(
            "patient",
            Id("person-id", ValueShape.PersonNumberKind, ValueShape.PersonNumber),
            Leaf("fornamn"),
            Leaf("efternamn"),
            Leaf("mellannamn").Optional(),
            Leaf("postadress"),
            Leaf("postnummer"),
            Leaf("postort")),
        Group(
            "skapadAv",
            Id("personal-id", number: ValueShape.NotEmpty),
            Leaf("fullstandigtNamn"),
            Leaf("forskrivarkod").Optional(),
            Coded("befattning").Any(),
            Unit,
            Group(
                "specialistkompetens",
                new ElementShape(XmlSpaceKind.Types, "code"),
                new ElementShape(XmlSpaceKind.Types, "displayName").Optional()).Any()),
        Group("relation", Coded("typ", HeadField.RelationCode), Id("intygs-id")).Any(),
        Group("status", Coded("part"), Coded("status", HeadField.StatusCode), Leaf("tidpunkt", ValueShape.Time)).Any(),
        Group(Answer).Any());

    private static ElementShape Unit => Group(
        "enhet",
        Id("enhets-id", number: ValueShape.NotEmpty),
        Id("arbetsplatskod", number: ValueShape.NotEmpty),
        Leaf("enhetsnamn"),
        Leaf("postadress", field: HeadField.UnitAddress),
        Leaf("postnummer", field: HeadField.UnitPostalCode),
        Leaf("postort", field: HeadField.UnitAddress),
        Leaf("telefonnummer", field: HeadField.UnitAddress),
        Leaf("epost", ValueShape.NotEmpty).Optional(),
        Group("vardgivare", Id("vardgivare-id", number: ValueShape.NotEmpty), Leaf("vardgivarnamn")));
}
