using System.Text.Json.Nodes;
using System.Xml.Linq;
using DecisionSupport.Certificates.Tests.Synthetic;

namespace DecisionSupport.Certificates.Tests.Rules;

/// <summary>Shapes that the format has and that hardly any certificate uses.</summary>
public sealed class RareShapesTests
{
    [Theory]
    [InlineData("""[{ "id": "9001", "svar": "x" }]""", "")]
    [InlineData("""[{ "id": "9001", "svar": "x" }, { "id": "9002", "svar": "y" }]""", "")]
    [InlineData("""[{ "id": "9001", "svar": " " }]""", "9001")]
    [InlineData("""[{ "id": "9001" }]""", "")]
    public void An_extra_question_of_JSON_has_one_answer_or_was_not_answered(string questions, string errors) =>
        Json("fk7800-fullstandigt", root => root["tillaggsfragor"] = JsonNode.Parse(questions)).ErrorQuestions().ShouldBe(errors);

    [Theory]
    [InlineData("funktionsnedsattning", "funktionsKategorier", """[{ "code": "b140" }]""", "")]
    [InlineData("funktionsnedsattning", "funktionsKategorier", "[]", "35")]
    [InlineData("aktivitetsbegransning", "aktivitetsKategorier", """[{ "code": "d175" }]""", "")]
    [InlineData("aktivitetsbegransning", "aktivitetsKategorier", "[]", "17")]
    public void Picked_categories_of_JSON_answer_where_there_is_no_text(string text, string categories, string picked, string errors) =>
        Json("fk7804-version1", root => (root[text], root[categories]) = (null, JsonNode.Parse(picked))).ErrorQuestions().ShouldBe(errors);

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("5a")]
    [InlineData("5.1")]
    public void An_answer_without_a_number_is_told(string id)
    {
        var certificate = CaseXml.Load("fk7800-fullstandigt");
        certificate.Answer("5").SetAttributeValue("id", id);

        certificate.Read().Findings.ShouldContain(f => f.Code == "element-malformed" && f.Question == null && f.Text.Contains("svar/@id", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void A_code_has_one_name_at_most(int names, bool isTold)
    {
        var certificate = CaseXml.Load("fk7800-fullstandigt");
        var code = certificate.Part("6.2").Descendants(CaseXml.Types + "code").First();
        code.Parent!.Elements(CaseXml.Types + "displayName").Remove();
        code.Parent.Add(Enumerable.Repeat(CaseXml.Types + "displayName", names).Select(name => new XElement(name, "Namn")));

        certificate.Read().ErrorQuestions().ShouldBe(isTold ? "6" : "");
    }

    [Fact]
    public void A_version_that_cannot_be_read_is_a_question_mark() =>
        Json("fk7800-fullstandigt", root => root["textVersion"] = null).Yaml().ShouldStartWith("# FK7800 (LUSE ?), ");

    [Fact]
    public void What_does_not_belong_is_told_in_English_too()
    {
        var certificate = CaseXml.Load("fk7800-fullstandigt");
        certificate.Certificate.Add(new XElement(CaseXml.Core + "nonsens", "x"));

        certificate.Read().Findings.Select(f => f.TextIn(Language.English)).ShouldContain(text => text.StartsWith("The file has something under ", StringComparison.Ordinal));
    }

    private static Certificate Json(string name, Action<JsonObject> edit)
    {
        var root = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Cases, $"{name}.json")))!.AsObject();
        edit(root);
        return Readings.MustRead(root.ToJsonString());
    }
}
