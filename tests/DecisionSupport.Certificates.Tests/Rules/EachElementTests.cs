using System.Xml.Linq;
using DecisionSupport.Certificates.Tests.Synthetic;

namespace DecisionSupport.Certificates.Tests.Rules;

/// <summary>One kind of edit done to each element of the head, or of what is inside answers: all that it changes, as somebody has approved it. Edits that change nothing are not told.</summary>
public sealed class EachElementTests
{
    private static readonly CertificateReadOptions InNovember = new() { AsOf = new DateOnly(2026, 11, 22) };

    private static readonly Dictionary<string, Action<XElement>> Edits = new()
    {
        ["remove"] = element => element.Remove(),
        ["repeat"] = element => element.AddAfterSelf(new XElement(element)),
        ["empty"] = element => element.RemoveNodes(),
        ["word"] = element => element.Value = "x",
        ["nest"] = element => element.Add(new XElement(CaseXml.Types + "b", "x")),
        ["extend"] = element => element.Add(new XElement("b", "x")),
        ["comment"] = element => element.AddFirst(new XComment("x")),
        ["rename"] = element => element.Name = CaseXml.Core + "b",
        ["space"] = element => element.Nodes().OfType<XText>().Where(text => !string.IsNullOrWhiteSpace(text.Value)).ToList().ForEach(text => text.Value = $"\n {text.Value}\t"),
    };

    public static TheoryData<string, string, string> Rows
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var kind in Edits.Keys)
            {
                data.Add("fk7800-komplettering-i-soap", "head", kind);
                data.Add("fk7804-version1", "answers", kind);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void It_changes_what_was_approved(string form, string area, string kind)
    {
        var whole = CaseXml.Load(form);
        var before = whole.Read(InNovember);

        var lines =
            from place in Places(whole, area)
            let edited = Edited(form, place.Index, Edits[kind])
            let outcome = Outcome.Between(before, Readings.Read(edited.ToBytes(), InNovember))
            where outcome.Length > 0
            select $"{place.Path} → {outcome}\n";

        ApprovedOutput.ShouldMatch(Path.Combine(Repository.Root, "tests", "DecisionSupport.Certificates.Tests", "Rules", "Each", $"{area}-{kind}"), "txt", string.Concat(lines));
    }

    private static IEnumerable<(int Index, string Path)> Places(CaseXml certificate, string area) =>
        from each in certificate.Document.Descendants().Select((element, index) => (element, index))
        let isInAnswer = each.element.AncestorsAndSelf(CaseXml.Core + "svar").Any()
        where each.element.Parent is not null && (area == "head" ? !isInAnswer : each.element.Ancestors(CaseXml.Core + "svar").Any())
        select (each.index, string.Join('/', each.element.AncestorsAndSelf().Reverse().SkipWhile(element => element.Name.LocalName == "Envelope").Select(Name)));

    private static string Name(XElement element) => element.Attribute("id")?.Value ?? element.Name.LocalName;

    private static CaseXml Edited(string form, int index, Action<XElement> edit)
    {
        var certificate = CaseXml.Load(form);
        edit(certificate.Document.Descendants().ElementAt(index));
        return certificate;
    }
}
