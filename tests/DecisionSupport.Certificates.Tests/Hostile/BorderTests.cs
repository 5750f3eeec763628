using System.Text;
using DecisionSupport.Certificates.Tests.Synthetic;

namespace DecisionSupport.Certificates.Tests.Hostile;

/// <summary>The most that is read, and one more.</summary>
public sealed class BorderTests
{
    // Certificate, answer and part; the message round them is level 0.
    private const int AroundAPart = 3;

    [Theory]
    [InlineData(64 - AroundAPart, "read")]
    [InlineData(64 - AroundAPart + 1, "too-deep")]
    public void Levels_of_xml(int levels, string expected) =>
        Said(HostileXml.Certificate($"<svar id='5'><delsvar id='5.1'>{Times("<a>", levels)}{Times("</a>", levels)}</delsvar></svar>")).ShouldBe(expected);

    [Theory]
    [InlineData("[", "]", 63, "read")]
    [InlineData("[", "]", 64, "too-deep")]
    [InlineData("{\"a\":", "}", 64, "too-deep")]
    public void Levels_of_json(string start, string end, int levels, string expected) =>
        Said($$"""{"typ":"luse","x":{{Times(start, levels)}}{{(start == "[" ? "" : "1")}}{{Times(end, levels)}}}""").ShouldBe(expected);

    [Theory]
    [InlineData("[")]
    [InlineData("\\\"[")]
    [InlineData("{")]
    [InlineData("\\\\")]
    public void Levels_in_a_text_of_json_are_none(string text) =>
        Said($$"""{"typ":"luse","ovrigt":"{{Times(text, 100)}}","x":[[]],"y":[]}""").ShouldBe("read");

    [Fact]
    public void Levels_of_json_that_have_ended_are_none() =>
        Said($$"""{"typ":"luse","x":[{{Times("[],{},", 100)}}[]]}""").ShouldBe("read");

    [Theory]
    [InlineData(1_000, "read")]
    [InlineData(1_001, "too-many-answers")]
    public void Answers(int count, string expected) =>
        Said(HostileXml.Certificate(Times("<svar id='5'><delsvar id='5.1'>x</delsvar></svar>", count))).ShouldBe(expected);

    // The next question takes a place, though it is not answered.
    [Theory]
    [InlineData(999, "read")]
    [InlineData(1_000, "too-many-answers")]
    public void Rows_of_json(int count, string expected) =>
        Said($$"""{"typ":"luse","underlag":[{{string.Join(',', Enumerable.Repeat("""{"typ":"PSYKOLOG"}""", count))}}]}""").ShouldBe(expected);

    [Theory]
    [InlineData("<delsvar id='5.1'>x</delsvar>", 100, "read")]
    [InlineData("<delsvar id='5.1'>x</delsvar>", 101, "too-many-answers")]
    [InlineData("<instans>1</instans>", 100, "read")]
    [InlineData("<instans>1</instans>", 101, "too-many-answers")]
    public void Parts_of_an_answer(string part, int count, string expected) =>
        Said(HostileXml.Certificate($"<svar id='5'>{Times(part, count)}</svar>")).ShouldBe(expected);

    [Theory]
    [InlineData(50, 1)]
    [InlineData(51, 0)]
    public void Rows_of_diagnoses_in_json(int row, int found)
    {
        var rows = Times("{},", row - 1) + """{"diagnosKod":"X"}""";

        Readings.MustRead($$"""{"typ":"luse","textVersion":"1.3","diagnoser":[{{rows}}]}""").Findings.Count(finding => finding.Code == "part-unknown").ShouldBe(found);
    }

    [Theory]
    [InlineData(32_768, "read")]
    [InlineData(32_769, "tag-too-long")]
    public void Length_of_a_tag(int length, string expected)
    {
        const string Start = "<b a='";
        const string End = "'/";

        Said(HostileXml.Certificate(Start + new string('>', length - Start.Length - End.Length) + End + ">")).ShouldBe(expected);
        Said(HostileXml.Certificate("<b a=\"" + new string('\'', length - Start.Length - End.Length) + "\"/>")).ShouldBe(expected);
    }

    [Theory]
    [InlineData("<!-- < > ' \" <!DOCTYPE x> @ -->")]
    [InlineData("<![CDATA[ < > ' \" <!DOCTYPE x> @ ]]>")]
    [InlineData("<?x < > ' \" <!DOCTYPE x> @ ?>")]
    public void What_is_no_tag_may_be_longer_and_hold_anything(string markup) =>
        Said(HostileXml.Certificate($"<svar id='5'><delsvar id='5.1'>{markup.Replace("@", new string('x', 40_000), StringComparison.Ordinal)}</delsvar></svar>")).ShouldBe("read");

    [Theory]
    [InlineData("<!DOCTYPE x>", 1, 1)]
    [InlineData("<!-- x -->\n <!DOCTYPE x>", 2, 2)]
    [InlineData("\n\n<?x?><!DOCTYPE x>", 3, 6)]
    public void Document_type_is_refused_where_it_stands(string start, int line, int column)
    {
        var error = Readings.Read(start + "<x/>").Errors.ShouldHaveSingleItem();

        (error.Code, error.Place.Line, error.Place.Column).ShouldBe(("xml-document-type", line, column));
    }

    [Theory]
    [InlineData("{\n \"typ\": luse}", "json-malformed", 2, 9)]
    [InlineData("<a>\n  <b>\n</a>", "wrong-root", 1, 2)]
    [InlineData("", "empty", 0, 0)]
    [InlineData("\n\n  <RegisterCertificate/>", "wrong-root", 3, 4)]
    [InlineData("<RegisterCertificate xmlns='urn:riv:clinicalprocess:healthcond:certificate:RegisterCertificateResponder:3'>\n<x></y>", "xml-malformed", 2, 6)]
    [InlineData("<?xml version='1.0' encoding='klingon'?><x/>", "encoding", 1, 1)]
    public void Error_has_its_place(string file, string code, int line, int column)
    {
        var error = Readings.Read(file).Errors.ShouldHaveSingleItem();

        (error.Code, error.Place.Line, error.Place.Column).ShouldBe((code, line, column));
    }

    [Theory]
    [InlineData(0, "read")]
    [InlineData(215, "read")]
    [InlineData(216, "encoding")]
    public void Declaration_is_looked_for_in_the_first_256_bytes(int spaces, string expected)
    {
        var file = CaseXml.Load("fk7802-fullstandigt").Document.Root!.ToString();
        var declaration = $"<?xml version=\"1.0\"{new string(' ', spaces)} encoding=\"iso-8859-1\"?>";

        var reading = Readings.Read(Encoding.Latin1.GetBytes(declaration + file));
        (reading.IsRead ? "read" : reading.Errors.Single().Code).ShouldBe(expected);
    }

    private static string Times(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static string Said(string file) => Readings.Read(file) is { IsRead: false } refused ? refused.Errors.Single().Code : "read";
}
