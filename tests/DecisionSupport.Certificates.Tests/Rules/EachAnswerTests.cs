using System.Xml.Linq;
using DecisionSupport.Certificates.Tests.Synthetic;

namespace DecisionSupport.Certificates.Tests.Rules;

/// <summary>One kind of edit done to each question and part of a form: all that it changes, as somebody has approved it. Edits that change nothing are not told.</summary>
public sealed class EachAnswerTests
{
    private static readonly CertificateReadOptions InNovember = new() { AsOf = new DateOnly(2026, 11, 22) };

    private static readonly string[] Forms = ["fk7800-fullstandigt", "fk7801-fullstandigt", "fk7802-fullstandigt", "fk7804-version1", "fk7804-version2"];

    private static readonly Dictionary<string, Func<CaseXml, IEnumerable<string>>> Edits = new()
    {
        ["remove"] = certificate => Questions(certificate).Concat(Parts(certificate)).Select(place => $"remove {place}"),
        ["repeat"] = certificate => Questions(certificate).Concat(Parts(certificate)).Select(place => $"repeat {place}"),
        ["add"] = certificate => Questions(certificate).SelectMany(question => new[] { $"add {question}.9=x", $"add {question}.12345=x" }),
        ["number"] = certificate => Questions(certificate).SelectMany(question => new[] { $"instance {question}=", $"instance {question}=9999", $"instance {question}=10000" }),
        ["blank"] = certificate => Parts(certificate).Select(part => $"set {part}=␣"),
        ["invisible"] = certificate => Parts(certificate).Select(part => $"set {part}=\u200b"),
        ["word"] = certificate => Parts(certificate).Select(part => $"set {part}=x"),
        ["nest"] = certificate => Parts(certificate).Select(part => $"nest {part}"),
        ["code"] = certificate => Coded(certificate).Select(part => $"code {part}=X"),
        ["system"] = certificate => Coded(certificate).Select(part => $"system {part}=X"),
        ["swap"] = certificate => Parts(certificate).Where(part => certificate.Part(part).Value is "true" or "false").Select(part => $"set {part}={(certificate.Part(part).Value == "true" ? "false" : "true")}"),
    };

    public static TheoryData<string, string> Rows
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (form, kind) in Forms.SelectMany(form => Edits.Keys.Select(kind => (form, kind))))
            {
                data.Add(form, kind);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void It_changes_what_was_approved(string form, string kind)
    {
        var whole = CaseXml.Load(form);
        var before = whole.Read(InNovember);

        var lines =
            from edit in Edits[kind](whole)
            let outcome = Outcome.Between(before, CaseXml.Load(form).Apply(edit).Read(InNovember))
            where outcome.Length > 0
            select $"{edit.Replace("\u200b", "(invisible)", StringComparison.Ordinal)} → {outcome}\n";

        ApprovedOutput.ShouldMatch(Path.Combine(Repository.Root, "tests", "DecisionSupport.Certificates.Tests", "Rules", "Each", $"{form}-{kind}"), "txt", string.Concat(lines));
    }

    internal static IEnumerable<string> Coded(CaseXml certificate) => Parts(certificate).Where(part => certificate.Part(part).Descendants(CaseXml.Types + "code").Any());

    private static IEnumerable<string> Questions(CaseXml certificate) => certificate.Answers.Select(answer => answer.Attribute("id")!.Value).Distinct();

    private static IEnumerable<string> Parts(CaseXml certificate) => certificate.Answers.Elements(CaseXml.Core + "delsvar").Select(part => part.Attribute("id")!.Value).Distinct();
}
