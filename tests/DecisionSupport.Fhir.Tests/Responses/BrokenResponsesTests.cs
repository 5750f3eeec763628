using System.Text.Json;
using System.Text.Json.Nodes;

namespace DecisionSupport.Fhir.Tests.Responses;

/// <summary>The file beside this one holds responses with a fault each, and what is said of them.</summary>
public sealed class BrokenResponsesTests
{
    private static readonly string Root = RepositoryFolder.Of("tests", "DecisionSupport.Fhir.Tests", "Responses");
    private static readonly QuestionnaireResponseReader Reader = new(BuiltInRules.RuleBook.Vocabulary);

    public static TheoryData<string> Subjects => [.. SectionedCase.FilesIn(Root)];

    [Theory]
    [MemberData(nameof(Subjects))]
    public System.Threading.Tasks.Task A_response_is_told_what_is_wrong_where_and_what_to_do(string subject)
    {
        var (introduction, cases) = SectionedCase.Read(Root, subject);

        return RuleBookTests.VerifyText(SectionedCase.Write(introduction, cases.Select(c => c with { Told = Told(Read(c)) })), Path.Combine(Root, subject), "txt");
    }

    [Theory]
    [MemberData(nameof(Subjects))]
    public void Nothing_that_could_be_somebodys_is_repeated(string subject)
    {
        foreach (var c in SectionedCase.Read(Root, subject).Cases)
        {
            var told = Told(Read(c));
            told.ShouldNotContain("3234", Case.Sensitive, c.Name);
            told.ShouldNotContain("Svensson", Case.Insensitive, c.Name);
            told.ShouldNotContain("bipol", Case.Insensitive, c.Name);
        }
    }

    [Fact]
    public void Any_part_of_a_response_may_be_missing_or_something_else_without_an_exception()
    {
        var whole = FhirJson.Write(new SnapshotGenerator(BuiltInRules.RuleBook, seed: 7).Realistic(new DateOnly(2026, 11, 22)).First(s => s["protection.periods"].Kind == Feel.FeelKind.List).ToQuestionnaireResponse());
        var paths = Paths(JsonNode.Parse(whole)).Where(p => p.Length > 0 && p[^1] is not "resourceType").ToList();

        paths.Count.ShouldBeGreaterThan(200);
        foreach (var path in Depth.Of(paths, 60))
        {
            foreach (var other in new JsonNode?[] { null, "x", 7, true, new JsonObject(), new JsonArray() })
            {
                var changed = JsonNode.Parse(whole)!;
                var parent = path[..^1].Aggregate(changed, (node, step) => step is int i ? node[i]! : node[(string)step]!);
                if (path[^1] is int index)
                {
                    parent[index] = other;
                }
                else
                {
                    parent[(string)path[^1]] = other;
                }

                var reading = Reader.Read(FhirJson.ReadAsSent(changed.ToJsonString(JsonSerializerOptions.Default)));
                (reading.Snapshot is null).ShouldBe(reading.Outcome.Issue.Any(i => i.Severity == OperationOutcome.IssueSeverity.Error), string.Join('/', path));
            }
        }
    }

    private static ResponseReading Read(SectionedCase response) => Reader.Read(FhirJson.ReadAsSent(response.Parts.ShouldHaveSingleItem(response.Name).Text));

    private static string Told(ResponseReading reading) =>
        string.Concat(reading.Outcome.Issue.Select(i => $"{i.Expression.Single()}: {i.Severity.ToString()!.ToLowerInvariant()} {i.Details!.Coding.Single().Code}: {i.Details.Text}\n"))
        + (reading.Snapshot is { } snapshot ? $"read: {string.Join(", ", snapshot.ToldFacts.Select(f => $"{f.Id} {snapshot[f.Id]}"))}\n" : "");

    private static IEnumerable<object[]> Paths(JsonNode? node) => node switch
    {
        JsonObject mapping => mapping.SelectMany(e => Paths(e.Value).Select(p => (object[])[e.Key, .. p])).Prepend([]),
        JsonArray list => list.SelectMany((e, i) => Paths(e).Select(p => (object[])[i, .. p])).Prepend([]),
        _ => [[]],
    };
}
