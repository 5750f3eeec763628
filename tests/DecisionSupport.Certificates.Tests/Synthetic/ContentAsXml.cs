using System.Xml.Linq;

namespace DecisionSupport.Certificates.Tests.Synthetic;

internal static class ContentAsXml
{
    public static string Write(Content content)
    {
        var certificate = new XElement(
            CaseXml.Message + "intyg",
            new XElement(CaseXml.Core + "typ", new XElement(CaseXml.Types + "code", content.Type.ToUpperInvariant())),
            new XElement(CaseXml.Core + "version", "1.0"),
            content.Signed is null ? null : new XElement(CaseXml.Core + "signeringstidpunkt", content.Signed),
            Answers(content).Where(answer => answer.Elements(CaseXml.Core + "delsvar").Any()));
        return new XElement(CaseXml.Message + "RegisterCertificate", certificate).ToString(SaveOptions.DisableFormatting);
    }

    private static IEnumerable<XElement> Answers(Content content)
    {
        foreach (var ((kind, date), index) in content.Bases.Select((basis, index) => (basis, index)))
        {
            var description = index == content.Bases.Count - 1 ? content.OtherBasis : null;
            yield return Answer("1", index + 1, Part("1.1", Code(kind, "KV_FKMU_0001")), Part("1.2", date), Part("1.3", description));
        }

        yield return Answer("2", null, Part("2.1", content.Known));
        yield return Answer("3", null, Part("3.1", YesNo(content.Other)));
        foreach (var ((kind, date, source), index) in content.Investigations.Select((row, index) => (row, index)))
        {
            yield return Answer("4", index + 1, Part("4.1", Code(kind, "KV_FKMU_0005")), Part("4.2", date), Part("4.3", source));
        }

        yield return Answer("6", null, [.. content.Diagnoses.SelectMany((row, index) => new[]
        {
            Part($"6.{(index * 2) + 1}", row.Text),
            Part($"6.{(index * 2) + 2}", row.Code is null ? null : Code(row.Code, SystemOf(row.System))),
        })]);
        yield return Answer("45", null, Part("45.1", YesNo(content.Revision)), Part("45.2", content.RevisionText));
        yield return Answer("26", null, Part("26.1", YesNo(content.Contact)), Part("26.2", content.ContactText));
        foreach (var (question, text) in content.Texts)
        {
            yield return Answer(question, null, Part($"{question}.1", text));
        }
    }

    private static XElement Answer(string question, int? instance, params XElement?[] parts) => new(
        CaseXml.Core + "svar", new XAttribute("id", question), instance is null ? null : new XElement(CaseXml.Core + "instans", instance), parts);

    private static XElement? Part(string id, object? content) =>
        content is null ? null : new XElement(CaseXml.Core + "delsvar", new XAttribute("id", id), content);

    private static XElement Code(string code, string system) => new(
        CaseXml.Types + "cv", new XElement(CaseXml.Types + "code", code), new XElement(CaseXml.Types + "codeSystem", system));

    private static string? YesNo(bool? value) => value switch { null => null, true => "true", _ => "false" };

    private static string SystemOf(string name) => name switch
    {
        "ICD_10_SE" => "1.2.752.116.1.1.1.1.3",
        "KSH_97_P" => "1.2.752.116.1.3.1.4.1",
        _ => name,
    };
}
