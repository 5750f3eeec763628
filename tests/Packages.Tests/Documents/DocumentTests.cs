using System.Net;
using System.Text;
using Packages.Tests.Support;

namespace Packages.Tests.Documents;

/// <summary>A stranger who follows a document with the packages that it names gets a program that builds, runs and prints what the document shows.</summary>
[Collection(PackedCollection.Name)]
public sealed class DocumentTests(BuiltDocuments documents) : IClassFixture<BuiltDocuments>
{
    // All are built; where not the whole is asked for, every second is run.
    public static TheoryData<string> Programs => [.. Document.All.Where(d => !d.IsWeb).Select(d => d.Path).Where((_, i) => Depth.IsWhole || i % 2 == 0)];

    public static TheoryData<string> WebPrograms => [.. Document.All.Where(d => d.IsWeb).Select(d => d.Path)];

    [PackedFact]
    public void Every_block_compiles_as_printed() => documents.Problems.ShouldBeEmpty();

    [PackedTheory]
    [MemberData(nameof(Programs))]
    public void The_program_prints_what_the_document_shows(string path)
    {
        var document = new Document(path);
        var (exitCode, output, error) = Command.Run(documents.FolderOf(document), BuiltDocuments.ProgramOf(document));

        exitCode.ShouldBe(0, error);
        Differences(document.Output.ToList(), output.TrimEnd('\n').Split('\n')).ShouldBeEmpty();
    }

    [PackedTheory]
    [MemberData(nameof(WebPrograms))]
    public async Task The_web_program_answers(string path)
    {
        var document = new Document(path);
        using var server = await RunningProgram.Start(documents.FolderOf(document), BuiltDocuments.ProgramOf(document));
        using var client = new HttpClient { BaseAddress = server.Address };

        (await client.GetStringAsync("/health")).ShouldBe("Healthy");
        var advice = await Post(client, "/decisions", document.Posted);
        advice.ShouldContain("\"outcome\":\"complement-evidence\"");
        Encoding.UTF8.GetByteCount(advice).ShouldBeLessThan(20 * 1024);
        (await Post(client, "/decisions/Outcomes", document.Posted)).ShouldContain("\"detail\": \"outcomes\"");
        (await client.PostAsync("/decisions", Json("""{ "snapshot": 1, "asOf": "2026-11-22", "person": { "insured": "perhaps" } }"""))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private static async Task<string> Post(HttpClient client, string address, string json)
    {
        using var response = await client.PostAsync(address, Json(json));
        var text = await response.Content.ReadAsStringAsync();
        response.IsSuccessStatusCode.ShouldBeTrue(text);
        return text;
    }

    private static StringContent Json(string json) => new(json, Encoding.UTF8, "application/json");

    // A line that ends with an ellipsis stands for all that begin like it, and one of an ellipsis alone for any number of lines.
    private static IEnumerable<string> Differences(List<string> shown, string[] printed)
    {
        var at = 0;
        foreach (var (line, i) in shown.Select((line, i) => (line, i)))
        {
            if (line == "…")
            {
                at = i + 1 < shown.Count ? Array.FindIndex(printed, at, p => Fits(shown[i + 1], p)) : printed.Length;
                if (at < 0)
                {
                    yield return $"not printed: {shown[i + 1]}";
                    yield break;
                }
            }
            else if (at >= printed.Length || !Fits(line, printed[at++]))
            {
                yield return $"shown: {line}; printed: {printed.ElementAtOrDefault(at - 1)}";
                yield break;
            }
        }

        if (shown.Count > 0 && at < printed.Length)
        {
            yield return $"printed, not shown: {printed[at]}";
        }
    }

    private static bool Fits(string shown, string printed) => shown.EndsWith('…') ? printed.StartsWith(shown[..^1], StringComparison.Ordinal) : shown == printed;
}
