using System.Text.RegularExpressions;
using DecisionSupport.Authoring;

namespace DecisionSupport.Tests.BrokenRules;

/// <summary>What is told of broken rules is told in Swedish too, names and places included.</summary>
public sealed partial class SwedishMessageTests
{
    [Theory]
    [InlineData("Unknown name 'person.insurred' (did you mean 'person.insured'?).", "Namnet 'person.insurred' finns inte (menade du 'person.insured'?).")]
    [InlineData("The version 2011-01-01 of other has no 'outcomes'; add it. It is inherited by other 2017-01-01.", "'outcomes' saknas i versionen 2011-01-01 av other. Lägg till det. Det ärvs av other 2017-01-01.")]
    [InlineData("This is no value of more.kind; use one of one, two. Did you mean 'one'?", "Det här är inget värde för more.kind. Använd ett av one, two. Menade du 'one'?")]
    public void Names_and_places_stand_where_they_belong(string english, string swedish) => Swedish("DS0012", english).ShouldBe(swedish);

    [Fact]
    public void What_has_no_Swedish_is_left_as_it_is() => Swedish("DS0012", "No such sentence is known here.").ShouldBe("No such sentence is known here.");

    [Fact]
    public void Everything_that_is_told_of_the_broken_rules_is_told_in_Swedish()
    {
        var told = Directory.GetFiles(RepositoryFolder.Of("tests", "DecisionSupport.Tests", "BrokenRules"), "*.verified.txt").Append(RepositoryFolder.Of("docs", "diagnostics.md"))
            .SelectMany(File.ReadLines).Select(line => Told().Match(line)).Where(m => m.Success).Select(m => (Code: m.Groups["code"].Value, Message: m.Groups["message"].Value)).Distinct().ToList();

        told.Count.ShouldBeGreaterThan(150);
        told.Where(t => Swedish(t.Code, t.Message) == t.Message).Select(t => $"{t.Code}: {t.Message}").ShouldBeEmpty();
    }

    private static string Swedish(string code, string message) => ExplainedCode.MessageOf(new Diagnostic(code, Severity.Error, new Place("a.yaml", 1, 1), message), Language.Swedish);

    [GeneratedRegex(@"^\S.*: (?<severity>error|warning|note) (?<code>DS0[1-5]\d\d|DS00\d\d): (?<message>.+)$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Told();
}
