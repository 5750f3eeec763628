using System.Text;
using System.Text.RegularExpressions;
using DecisionSupport.Certificates.Tests.Synthetic;

namespace DecisionSupport.Certificates.Tests.Rules;

/// <summary>What is said about a certificate, once for each code, as somebody has approved it.</summary>
public sealed partial class WordingTests
{
    // Of this one each question is kept, so that each name of a question has been read.
    private const string NamesTheQuestion = "part-unknown";

    private static readonly CertificateReadOptions InNovember = new() { AsOf = new DateOnly(2026, 11, 22) };

    private static readonly string ApprovedFindings = Path.Combine(Repository.Root, "tests", "DecisionSupport.Certificates.Tests", "Rules", "findings");

    /// <summary>What is said, the certificate and the edits that have it said, and the words: the paragraphs of what was approved.</summary>
    public static TheoryData<string, string, string> Approved
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var paragraph in File.ReadAllText($"{ApprovedFindings}.verified.txt").Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
            {
                var lines = paragraph.Split('\n', 3);
                data.Add(lines[0], lines[1].Trim(), lines[2]);
            }

            return data;
        }
    }

    [Fact]
    public void Findings_say_what_was_approved()
    {
        var said = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, edits) in EditTests.Lines().Select(line => (line.Name, line.Edits)).Concat(RemarkTests.Remarks.Select(row => (row.Data.Item1, row.Data.Item2))).Concat(CaseXml.Names.Select(name => (name, ""))).Concat(EveryQuestion()))
        {
            foreach (var finding in CaseXml.Load(name).Apply(edits).Read(InNovember).Findings)
            {
                said.TryAdd(Key(finding), $"{$"  {name}: {edits.Replace("\u200b", "(invisible)", StringComparison.Ordinal)}".TrimEnd()}\n{Words(finding)}");
            }
        }

        ApprovedOutput.ShouldMatch(ApprovedFindings, "txt", Text(said));
    }

    [Theory]
    [MemberData(nameof(Approved))]
    public void Each_is_said_again_in_the_words_that_were_approved(string key, string example, string words)
    {
        var colon = example.IndexOf(':', StringComparison.Ordinal);
        var certificate = CaseXml.Load(example[..colon]).Apply(example[(colon + 1)..].Replace("(invisible)", "\u200b", StringComparison.Ordinal)).Read(InNovember);

        Words(certificate.Findings.First(finding => Key(finding) == key)).ShouldBe(words, example);
    }

    [Fact]
    public void Refusals_say_what_was_approved()
    {
        var said = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var error in Hostile.RefusedFileTests.Files.Select(row => row.Data.Item2).Concat(TooMuch).SelectMany(file => Readings.Read(Encoding.UTF8.GetBytes(file), new() { MaxBytes = 50_000 }).Errors))
        {
            said.TryAdd(error.Code, $"  {error.MessageIn(Language.Swedish)}\n  {error.MessageIn(Language.English)}");
        }

        ApprovedOutput.ShouldMatch(Path.Combine(Repository.Root, "tests", "DecisionSupport.Certificates.Tests", "Rules", "refusals"), "txt", Text(said));
    }

    private static IEnumerable<string> TooMuch =>
    [
        new string(' ', 50_001),
        "<?xml version='1.0' encoding='klingon'?><x/>",
        $"<x {new string(' ', 40_000)}/>",
        $$"""{"typ":"luse","x":{{new string('[', 100)}}""",
        $$"""{"typ":"luse","underlag":[{{string.Join(',', Enumerable.Repeat("""{"typ":"PSYKOLOG"}""", 1_001))}}]}""",
    ];

    private static IEnumerable<(string Name, string Edits)> EveryQuestion() =>
        from name in (string[])["fk7800-fullstandigt", "fk7801-fullstandigt", "fk7802-fullstandigt", "fk7804-version1", "fk7804-version2"]
        from question in CaseXml.Load(name).Answers.Select(answer => answer.Attribute("id")!.Value).Distinct()
        from edit in (string[])[$"remove {question}", $"repeat {question}", $"add {question}.9=x", .. EachAnswerTests.Coded(CaseXml.Load(name)).Where(part => part.Split('.')[0] == question).Select(part => $"system {part}=x")]
        select (name, edit);

    // Some name another question too, or a code system.
    private static string Key(CertificateFinding finding) => finding.Code == NamesTheQuestion
        ? $"{finding.Code} {finding.Question}"
        : Other().Match(finding.Text) is { Success: true, Value: var other } ? $"{finding.Code}, {other}" : finding.Code;

    private static string Words(CertificateFinding finding) => $"  {finding.Severity}, {finding.Kind}\n  {finding.Text}\n  {finding.TextIn(Language.English)}";

    [GeneratedRegex(@"fråga \d+(?= \()|kodsystemet \w+", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Other();

    private static string Text(SortedDictionary<string, string> said) => string.Concat(said.Select(each => $"{each.Key}\n{each.Value}\n\n"));
}
