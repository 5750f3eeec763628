using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DecisionSupport.Rendering;
using DecisionSupport.Testing;
using DecisionSupport.Tests.Support;

namespace DecisionSupport.Tests.EveryKey;

/// <summary>A small rule book with nearly every key that rules may have: what it answers is approved as a whole.</summary>
public sealed class EveryKeyTests
{
    // Where reports write the beginning of the hash alone.
    private const int ShortHash = 12;

    private static readonly string Root = RepositoryFolder.Of("tests", "DecisionSupport.Tests", "EveryKey");
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly SharedValue<RuleBook> Book = new(() => RuleBookLoader.Load(Files).GetOrThrow());

    public static TheoryData<string> Subjects => [.. SectionedCase.FilesIn(Path.Combine(Root, "answers"))];

    private static IEnumerable<RuleFile> Files => GoodRules.Overlay(GoodRules.Files, GoodRules.FilesIn(Path.Combine(Root, "book")));

    [Theory]
    [MemberData(nameof(Subjects))]
    public Task Every_answer_is_the_approved_one(string subject)
    {
        var (folder, book) = (Path.Combine(Root, "answers"), Book.Value);
        var (introduction, cases) = SectionedCase.Read(folder, subject);
        return RuleBookTests.VerifyText(SectionedCase.Write(introduction, cases.Select(c => c with { Told = Told(book, c) })), Path.Combine(folder, subject), "txt");
    }

    private static string Told(RuleBook book, SectionedCase snapshot)
    {
        var (name, text) = snapshot.Parts.ShouldHaveSingleItem(snapshot.Name);
        var reading = new SnapshotReader(book.Vocabulary).Read(Encoding.UTF8.GetBytes(text), name);
        reading.Diagnostics.ShouldBeEmpty(snapshot.Name);
        var decision = book.Evaluate(reading.Snapshot!);
        return string.Join('\n',
        [
            DecisionText.Write(decision, Audience.Client, Language.Swedish),
            .. decision.NeededPapers.Select(p => PaperSheet.Write(decision, p.Id, Language.Swedish, PaperFormat.Markdown)),
            .. decision.Recommendations.SelectMany(r => r.Findings.Select(f => TraceText.Write(r.Trace(f.Criterion.Id)))),
            Json(stream => DecisionJson.Write(decision, Language.English, stream)),
            Json(stream => CaseSnapshotJson.Write(decision.Snapshot, stream)),
        ]).Replace(book.Sha256, "<hash>", StringComparison.Ordinal).Replace(book.Sha256[..ShortHash], "<hash>", StringComparison.Ordinal);
    }

    private static string Json(Action<Stream> write)
    {
        using var json = new MemoryStream();
        write(json);
        return JsonSerializer.Serialize(JsonDocument.Parse(json.ToArray()), Indented) + "\n";
    }
}
