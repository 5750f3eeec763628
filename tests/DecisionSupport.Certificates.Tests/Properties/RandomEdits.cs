using System.Xml.Linq;
using DecisionSupport.Certificates.Tests.Synthetic;

namespace DecisionSupport.Certificates.Tests.Properties;

/// <summary>Certificates with random faults, the same for the same seed.</summary>
internal static class RandomEdits
{
    private static readonly string[] Texts = ["", " ", "x", "true", "false", "0", "2026-09-07", "2031-01-01", "1890-01-01", "F32", "UNDERSOKNING", "ANNAT", "1", "7"];

    public static CaseXml Certificate(int seed)
    {
        var random = new Random(seed);
        var names = CaseXml.Names.ToArray();
        var certificate = CaseXml.Load(names[random.Next(names.Length)]);
        for (var times = random.Next(6); times > 0; times--)
        {
            Edit(certificate, random);
        }

        return certificate;
    }

    public static void Shuffle(CaseXml certificate, Random random)
    {
        Shuffle(certificate.Certificate, CaseXml.Core + "svar", random);
        foreach (var answer in certificate.Answers)
        {
            Shuffle(answer, CaseXml.Core + "delsvar", random);
        }
    }

    private static void Edit(CaseXml certificate, Random random)
    {
        var elements = certificate.Answers.SelectMany(answer => answer.DescendantsAndSelf()).ToArray();
        if (elements.Length == 0)
        {
            return;
        }

        var element = elements[random.Next(elements.Length)];
        switch (random.Next(4))
        {
            case 0:
                element.Remove();
                break;
            case 1:
                element.AddAfterSelf(new XElement(element));
                break;
            case 2 when !element.HasElements:
                element.Value = Texts[random.Next(Texts.Length)];
                break;
            default:
                element.SetAttributeValue("id", elements[random.Next(elements.Length)].Attribute("id")?.Value ?? "17.1");
                break;
        }
    }

    private static void Shuffle(XElement parent, XName name, Random random)
    {
        var children = parent.Elements(name).ToArray();
        foreach (var child in children)
        {
            child.Remove();
        }

        random.Shuffle(children);
        parent.Add(children);
    }
}
