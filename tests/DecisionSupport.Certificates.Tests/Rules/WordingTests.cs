using System.Text;
using DecisionSupport.Certificates.Tests.Cases;
using DecisionSupport.Certificates.Tests.Synthetic;

namespace DecisionSupport.Certificates.Tests.Rules;

/// <summary>What is said about a certificate, once for each code, as somebody has approved it.</summary>
public sealed class WordingTests
{
    // Of this one each question is kept, so that each name of a question has been read.
    private const string NamesTheQuestion = "part-unknown";

    [Fact]
    public void Findings_say_what_was_approved()
    {
        var said = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, edits) in EditTests.Lines().Select(line => (line.Name, line.Edits)).Concat(RemarkTests.Remarks.Select(row => ((string)row[0], (string)row[1]))).Concat(CaseXml.Names.Select(name => (name, ""))).Concat(EveryQuestion()))
        {
            foreach (var finding in CaseXml.Load(name).Apply(edits).Read(new() { AsOf = new DateOnly(2026, 11, 22) }).Findings)
            {
                said.TryAdd(finding.Code == NamesTheQuestion ? $"{finding.Code} {finding.Question}" : finding.Code, $"  {finding.Severity}, {finding.Kind}\n  {finding.Text}\n  {finding.TextIn(Language.English)}");
            }
        }

        ApprovedOutput.ShouldMatch(Path.Combine(Repository.Root, "tests", "DecisionSupport.Certificates.Tests", "Rules", "findings"), "txt", Text(said));
    }

    [Fact]
    public void Refusals_say_what_was_approved()
    {
        var said = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var error in Hostile.RefusedFileTests.Files.SelectMany(row => Readings.Read(Encoding.UTF8.GetBytes((string)row[1])).Errors))
        {
            said.TryAdd(error.Code, $"  {error.MessageIn(Language.Swedish)}\n  {error.MessageIn(Language.English)}");
        }

        ApprovedOutput.ShouldMatch(Path.Combine(Repository.Root, "tests", "DecisionSupport.Certificates.Tests", "Rules", "refusals"), "txt", Text(said));
    }

    private static IEnumerable<(string Name, string Edits)> EveryQuestion() =>
        from name in (string[])["fk7800-fullstandigt", "fk7801-fullstandigt", "fk7802-fullstandigt", "fk7804-version1", "fk7804-version2"]
        from question in CaseXml.Load(name).Answers.Select(answer => answer.Attribute("id")!.Value).Distinct()
        from edit in (string[])[$"remove {question}", $"repeat {question}", $"add {question}.9=x"]
        select (name, edit);

    private static string Text(SortedDictionary<string, string> said) => string.Concat(said.Select(each => $"{each.Key}\n{each.Value}\n\n"));
}
