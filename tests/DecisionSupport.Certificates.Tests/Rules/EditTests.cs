using DecisionSupport.Certificates.Tests.Synthetic;

namespace DecisionSupport.Certificates.Tests.Rules;

/// <summary>One small edit of a complete certificate a line: which questions then have an error.</summary>
public sealed class EditTests
{
    public static TheoryData<string, string, string> Edits
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var (name, edits, expected) in Lines())
            {
                data.Add(name, edits, expected);
            }

            return data;
        }
    }

    internal static IEnumerable<(string Name, string Edits, string Expected)> Lines() =>
        from line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Rules", "edits.tsv"))
        where !line.StartsWith('#')
        let columns = line.Split('\t')
        select (columns[0], columns[1], columns[2]);

    [Theory]
    [MemberData(nameof(Edits))]
    public void Edited_certificate_has_errors_exactly_there(string name, string edits, string expected)
    {
        var certificate = CaseXml.Load(name).Apply(edits).Read();

        var found = certificate.ErrorQuestions() is { Length: > 0 } questions ? questions : certificate.HasDocumentError() ? "document" : "-";
        found.ShouldBe(expected, $"{name}: {edits}: {certificate.Codes(Severity.Error)}");
    }

    [Fact]
    public void Every_finding_text_is_on_one_line_and_filled_in()
    {
        foreach (var (name, edits, _) in Lines())
        {
            foreach (var finding in CaseXml.Load(name).Apply(edits).Read().Findings)
            {
                foreach (var text in new[] { finding.Text, finding.TextIn(Language.English) })
                {
                    text.ShouldNotContain('\n', text);
                    text.ShouldNotContain('{', text);
                    text.ShouldEndWith(".", customMessage: text);
                }
            }
        }
    }
}
