using System.Xml.Linq;

namespace DecisionSupport.Certificates.Tests.Synthetic;

/// <summary>
/// Small edits written as text, several divided by <c>;</c>. A number with a dot is a part, without one a question:
/// <c>remove 17</c>, <c>repeat 5</c>, <c>set 5.1=text</c>, <c>code 6.2=F32</c>, <c>system 6.2=x</c>, <c>add 26.2=text</c>,
/// <c>add-code 28.1=STUDIER</c>, <c>instance 1=0</c>, <c>nest 5.1</c>, <c>head patient/fornamn=x</c>, <c>remove-head version</c>.
/// A question given as <c>32#2</c> is its second answer.
/// </summary>
internal static class CaseEdits
{
    public static CaseXml Apply(this CaseXml certificate, string edits)
    {
        foreach (var edit in edits.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var space = edit.IndexOf(' ', StringComparison.Ordinal);
            var equals = edit.IndexOf('=', StringComparison.Ordinal);
            var target = (equals < 0 ? edit[space..] : edit[space..equals]).Trim();
            Apply(certificate, edit[..space], target, equals < 0 ? "" : edit[(equals + 1)..].Replace("␣", " ", StringComparison.Ordinal));
        }

        return certificate;
    }

    private static void Apply(CaseXml certificate, string verb, string target, string value)
    {
        switch (verb)
        {
            case "remove":
                Find(certificate, target).ForEach(element => element.Remove());
                break;
            case "repeat":
                var original = Find(certificate, target)[0];
                original.AddAfterSelf(new XElement(original));
                break;
            case "set":
                Find(certificate, target)[0].Value = value;
                break;
            case "nest":
                Find(certificate, target)[0].Add(new XElement(CaseXml.Types + "b", "x"));
                break;
            case "code":
                Find(certificate, target).Descendants(CaseXml.Types + "code").First().Value = value;
                break;
            case "system":
                Find(certificate, target).Descendants(CaseXml.Types + "codeSystem").First().Value = value;
                break;
            case "period":
                var dates = value.Split("..");
                Find(certificate, target).Descendants(CaseXml.Types + "start").First().Value = dates[0];
                Find(certificate, target).Descendants(CaseXml.Types + "end").First().Value = dates[1];
                break;
            case "add":
                AddPart(certificate, target, value);
                break;
            case "add-code":
                AddPart(certificate, target, Code(value, "KV_FKMU_0002"));
                break;
            case "add-diagnosis":
                AddPart(certificate, target, Code(value, "1.2.752.116.1.1.1.1.3"));
                break;
            case "instance":
                SetInstance(Find(certificate, target)[0], value);
                break;
            case "head":
                Head(certificate, target).Value = value;
                break;
            case "remove-head":
                Head(certificate, target).Remove();
                break;
            default:
                throw new InvalidOperationException($"Unknown edit: {verb}");
        }
    }

    private static List<XElement> Find(CaseXml certificate, string target)
    {
        if (target.Contains('.', StringComparison.Ordinal))
        {
            return [certificate.Part(target)];
        }

        var parts = target.Split('#');
        var answers = certificate.Answers.Where(answer => answer.Attribute("id")!.Value == parts[0]).ToList();
        return parts.Length == 2 ? [answers[int.Parse(parts[1]) - 1]] : answers;
    }

    private static void AddPart(CaseXml certificate, string part, object content)
    {
        var question = part.Split('.')[0];
        var answer = certificate.Answers.FirstOrDefault(existing => existing.Attribute("id")!.Value == question);
        if (answer is null)
        {
            answer = new XElement(CaseXml.Core + "svar", new XAttribute("id", question));
            certificate.Certificate.Add(answer);
        }

        answer.Add(new XElement(CaseXml.Core + "delsvar", new XAttribute("id", part), content));
    }

    private static XElement Code(string code, string system) => new(
        CaseXml.Types + "cv", new XElement(CaseXml.Types + "code", code), new XElement(CaseXml.Types + "codeSystem", system));

    private static void SetInstance(XElement answer, string value)
    {
        answer.Elements(CaseXml.Core + "instans").Remove();
        if (value.Length > 0)
        {
            answer.AddFirst(new XElement(CaseXml.Core + "instans", value));
        }
    }

    private static XElement Head(CaseXml certificate, string path) => path.Split('/').Aggregate(
        certificate.Certificate,
        (element, name) => element.Elements().First(child => child.Name.LocalName == name));
}
