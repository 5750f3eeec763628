using System.Text.Json;
using DecisionSupport.Certificates.Tests.Synthetic;

namespace DecisionSupport.Certificates.Tests.Output;

public sealed class JsonOutputTests
{
    [Fact]
    public void Keys_are_those_of_the_contract()
    {
        using var json = JsonDocument.Parse(CaseXml.Load("fk7800-utan-aktivitetsbegransning").Read().Json());
        var root = json.RootElement;

        Keys(root).ShouldBe("certificate loh findings");
        Keys(root.GetProperty("certificate")).ShouldBe("form type version issuedDate signed cancelled");
        Keys(root.GetProperty("findings")[0]).ShouldBe("code question answer instance kind severity text");
    }

    [Theory]
    [InlineData("missing", "fk7800-fullstandigt", "remove 5")]
    [InlineData("blank", "fk7800-fullstandigt", "set 5.1=␣")]
    [InlineData("malformed", "fk7800-fullstandigt", "set 2.1=x")]
    [InlineData("unexpected", "fk7800-fullstandigt", "repeat 5")]
    [InlineData("inconsistent", "fk7800-fullstandigt", "set 2.1=2026-09-08")]
    [InlineData("document", "fk7800-makulerat", "")]
    public void Every_kind_is_written_by_name(string kind, string name, string edits)
    {
        using var json = JsonDocument.Parse(CaseXml.Load(name).Apply(edits).Read().Json());

        json.RootElement.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("kind").GetString()).ShouldContain(kind);
    }

    [Fact]
    public void Unknown_version_is_null()
    {
        using var json = JsonDocument.Parse(CaseXml.Load("fk7800-fullstandigt").Apply("remove-head version").Read().Json());

        json.RootElement.GetProperty("certificate").GetProperty("version").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public void Texts_are_in_the_language_asked_for()
    {
        var certificate = CaseXml.Load("fk7800-utan-aktivitetsbegransning").Read();

        certificate.Json().ShouldContain("Fråga 17 (aktivitetsbegränsningar) är inte besvarad. Be läkaren komplettera intyget.");
        certificate.Json(Language.English).ShouldContain("Question 17 (activity limitations) is not answered. Ask the doctor to complete the certificate.");
    }

    private static string Keys(JsonElement element) => string.Join(' ', element.EnumerateObject().Select(property => property.Name));
}
