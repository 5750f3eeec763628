using System.Text;

namespace DecisionSupport.Certificates.Tests.Hostile;

/// <summary>Files that are no certificate: what is said, and where.</summary>
public sealed class RefusedFileTests
{
    private static readonly string Whole = File.ReadAllText(Path.Combine(Repository.Cases, "fk7802-fullstandigt.xml"));

    public static TheoryData<string, string, string> Files => new()
    {
        { "nothing", "", "empty" },
        { "white space", " \r\n\t", "empty" },
        { "text", "Läkarutlåtande om hälsotillstånd", "not-a-certificate" },
        { "PDF", "%PDF-1.7", "not-a-certificate" },
        { "ZIP", "PK\u0003\u0004", "not-a-certificate" },
        { "only a tag's beginning", "<", "xml-malformed" },
        { "HTML", "<html><body/></html>", "wrong-root" },
        { "a certificate's element without a message", "<intyg xmlns='urn:riv:clinicalprocess:healthcond:certificate:RegisterCertificateResponder:3'/>", "wrong-root" },
        { "the right name in no namespace", "<RegisterCertificate/>", "wrong-root" },
        { "an empty message", "<RegisterCertificate xmlns='urn:riv:clinicalprocess:healthcond:certificate:RegisterCertificateResponder:3'/>", "no-certificate" },
        { "an empty envelope", "<Envelope xmlns='http://schemas.xmlsoap.org/soap/envelope/'><Body/></Envelope>", "no-certificate" },
        { "a type of another kind", HostileXml.Certificate("", "TS-BAS"), "unknown-type" },
        { "no type", HostileXml.Certificate("", " "), "type-missing" },
        { "two certificates", Whole.Replace("</m:intyg>", "</m:intyg><m:intyg><c:typ/></m:intyg>", StringComparison.Ordinal), "several-certificates" },
        { "something after the end", Whole + "<x/>", "xml-malformed" },
        { "an undeclared prefix", "<x:RegisterCertificate/>", "xml-malformed" },
        { "a DTD", "<!DOCTYPE x><x/>", "xml-document-type" },
        { "an empty JSON object", "{}", "not-a-certificate" },
        { "a JSON list", "[]", "not-a-certificate" },
        { "a JSON list of certificates", """[{"typ":"luse"},{"typ":"luse"}]""", "several-certificates" },
        { "JSON of another kind", """{"typ":"ts-bas"}""", "unknown-type" },
        { "JSON without type", """{"grundData":{}}""", "type-missing" },
        { "JSON that ends too soon", """{"typ":"luse","ovrigt":"x""", "json-malformed" },
        { "JSON with a property twice", """{"typ":"luse","typ":"luse"}""", "json-malformed" },
        { "JSON with half a character", """{"typ":"luse","ovrigt":"\ud800"}""", "json-malformed" },
        { "JSON with a comment", """{"typ":"luse"/* x */}""", "json-malformed" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void File_is_refused_with_a_code(string what, string content, string code) =>
        Readings.Read(Encoding.UTF8.GetBytes(content)).Errors.ShouldHaveSingleItem(what).Code.ShouldBe(code, what);

    [Fact]
    public void Error_names_line_and_column()
    {
        var error = Readings.Read("<a>\n  <b>\n</a>").Errors.ShouldHaveSingleItem();

        error.ToString().ShouldStartWith("certificate(1,2): error wrong-root: ");

        error = Readings.Read(Whole.Replace("</c:patient>", "", StringComparison.Ordinal)).Errors.ShouldHaveSingleItem();
        error.Place.Line.ShouldBePositive();
        error.Place.Column.ShouldBePositive();

        error = Readings.Read("{\n \"typ\": luse}").Errors.ShouldHaveSingleItem();
        error.Place.Line.ShouldBe(2);
    }

    [Fact]
    public void Errors_come_in_both_languages()
    {
        var error = Readings.Read("").Errors.ShouldHaveSingleItem();

        error.MessageIn(Language.Swedish).ShouldBe("Filen är tom. Välj filen med intyget.");
        error.MessageIn(Language.English).ShouldBe("The file is empty. Choose the file with the certificate.");
    }
}
