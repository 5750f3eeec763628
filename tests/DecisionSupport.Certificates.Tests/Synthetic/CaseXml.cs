using System.Xml.Linq;

namespace DecisionSupport.Certificates.Tests.Synthetic;

/// <summary>One of our own certificates as a tree, to edit before it is read.</summary>
internal sealed class CaseXml
{
    public static readonly XNamespace Message = "urn:riv:clinicalprocess:healthcond:certificate:RegisterCertificateResponder:3";
    public static readonly XNamespace Core = "urn:riv:clinicalprocess:healthcond:certificate:3";
    public static readonly XNamespace Types = "urn:riv:clinicalprocess:healthcond:certificate:types:3";

    private CaseXml(XDocument document) => Document = document;

    public XDocument Document { get; }

    public XElement Certificate => Document.Descendants(Message + "intyg").Single();

    public IEnumerable<XElement> Answers => Certificate.Elements(Core + "svar");

    public static IEnumerable<string> Names => Directory.EnumerateFiles(Repository.Cases, "*.xml").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal);

    public static CaseXml Load(string name) =>
        new(XDocument.Load(Path.Combine(Repository.Cases, $"{name}.xml"), LoadOptions.PreserveWhitespace));

    public XElement Answer(string question) => Answers.First(answer => answer.Attribute("id")!.Value == question);

    public XElement Part(string part) => Certificate.Descendants(Core + "delsvar").First(element => element.Attribute("id")!.Value == part);

    public byte[] ToBytes()
    {
        using var output = new MemoryStream();
        Document.Save(output, SaveOptions.DisableFormatting);
        return output.ToArray();
    }

    public Certificate Read(CertificateReadOptions? options = null) => Readings.MustRead(ToBytes(), options);
}
