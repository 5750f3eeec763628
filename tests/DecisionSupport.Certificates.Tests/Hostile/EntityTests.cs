namespace DecisionSupport.Certificates.Tests.Hostile;

public sealed class EntityTests
{
    private const string Bomb = """
        <!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>
        """;

    [Theory]
    [InlineData(Bomb)]
    [InlineData("<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\">")]
    [InlineData("<!DOCTYPE x [<!ENTITY c SYSTEM \"file:///etc/passwd\">]>")]
    [InlineData("<!DOCTYPE x [<!ENTITY % p SYSTEM \"file:///etc/passwd\"> %p;]>")]
    public void Document_types_are_refused_whatever_they_hold(string declaration)
    {
        var certificate = HostileXml.Certificate("<svar id='5'><delsvar id='5.1'>&c;</delsvar></svar>");

        Readings.Read(declaration + certificate).Errors.ShouldHaveSingleItem().Code.ShouldBe("xml-document-type");
        Readings.Read(System.Text.Encoding.Unicode.GetPreamble().Concat(System.Text.Encoding.Unicode.GetBytes(declaration + certificate)).ToArray())
            .Errors.ShouldHaveSingleItem().Code.ShouldBe("xml-document-type");
    }

    [Fact]
    public void Undeclared_entities_are_refused() =>
        Readings.Read(HostileXml.Certificate("<svar id='5'><delsvar id='5.1'>&c;</delsvar></svar>")).Errors.ShouldHaveSingleItem().Code.ShouldBe("xml-malformed");

    [Theory]
    [InlineData("<m:RegisterCertificate xmlns:m='urn:riv:clinicalprocess:healthcond:certificate:RegisterCertificateResponder:3'>", "<a>")]
    [InlineData("", "<a>")]
    [InlineData("", "[")]
    [InlineData("{\"typ\":\"luse\",\"x\":", "{\"a\":")]
    public void Deep_nesting_is_refused_at_once(string start, string level)
    {
        var content = start + string.Concat(Enumerable.Repeat(level, 1_000_000));

        Readings.Read(content).Errors.ShouldHaveSingleItem().Code.ShouldBeOneOf("too-deep", "wrong-root");
    }

    [Fact]
    public void Deep_nesting_inside_an_answer_is_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("<a>", 100)) + string.Concat(Enumerable.Repeat("</a>", 100));

        Readings.Read(HostileXml.Certificate($"<svar id='5'><delsvar id='5.1'>{deep}</delsvar></svar>")).Errors.ShouldHaveSingleItem().Code.ShouldBe("too-deep");
    }
}
