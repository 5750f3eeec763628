using System.Xml.Linq;
using DecisionSupport.Certificates.Tests.Synthetic;

namespace DecisionSupport.Certificates.Tests.Privacy;

public sealed class XmlPrivacyTests
{
    public static TheoryData<string> Names => [.. CaseXml.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_put_in_any_single_place_comes_out(string name)
    {
        var places = CaseXml.Load(name).Document.Descendants().Count();
        for (var place = 0; place < places; place++)
        {
            foreach (var marker in Traces.MarkersOf(place))
            {
                var certificate = CaseXml.Load(name);
                var element = certificate.Document.Descendants().ElementAt(place);
                Put(element, marker);

                Traces.ShouldNotShow(Readings.Read(certificate.ToBytes()), marker, $"{name}: {element.Name.LocalName}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_put_everywhere_at_once_comes_out(string name)
    {
        foreach (var marker in Traces.Markers)
        {
            var certificate = CaseXml.Load(name);
            foreach (var leaf in certificate.Document.Descendants().Where(IsOpenLeaf).ToArray())
            {
                leaf.Value = marker;
            }

            var reading = Readings.Read(certificate.ToBytes());
            reading.IsRead.ShouldBeTrue(name);
            Traces.ShouldNotShow(reading, marker, $"every text of {name}");
        }
    }

    [Theory]
    [InlineData("<Zebrasson-Hemlig/>")]
    [InlineData("<Zebrasson-Hemlig xmlns='urn:riv:clinicalprocess:healthcond:certificate:3'/>")]
    [InlineData("<svar xmlns='urn:riv:clinicalprocess:healthcond:certificate:3' id='Zebrasson-Hemlig'><delsvar id='Zebrasson-Hemlig'/></svar>")]
    [InlineData("<!--Zebrasson-Hemlig--><?Zebrasson-Hemlig x?>")]
    [InlineData("<Zebrasson-Hemlig></x>")]
    [InlineData("&Zebrasson-Hemlig;")]
    public void Names_in_the_markup_do_not_come_out(string markup)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Cases, "fk7800-fullstandigt.xml"));

        Traces.ShouldNotShow(Readings.Read(text.Replace("</m:intyg>", $"{markup}</m:intyg>", StringComparison.Ordinal)), "Zebrasson-Hemlig", markup);
    }

    // A code says which type it is, so without the type there is no certificate to look at.
    private static bool IsOpenLeaf(XElement element) =>
        !element.HasElements && !(element.Name.LocalName == "code" && element.Parent!.Name.LocalName == "typ" && element.Parent.Parent!.Name.LocalName == "intyg");

    private static void Put(XElement element, string marker)
    {
        element.SetAttributeValue("id", element.Attribute("id") is null ? null : marker);
        if (element.HasElements)
        {
            element.AddFirst(new XText(marker));
        }
        else
        {
            element.Value = marker;
        }
    }
}
