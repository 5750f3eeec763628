using System.Text;
using System.Text.Json;
using DecisionSupport.Serialization;
using DecisionSupport.Testing;
using DecisionSupport.Tests.Support;

namespace DecisionSupport.Tests.Loading;

/// <summary>Files of a host's own laid over the good rules: what of the rules they change, or what is told of them. The files and answers stand in <c>Over</c>.</summary>
public sealed class LaidOverTests
{
    private const string Guide = "guide: rights\nfor: client\ntitle: { sv: Rätt, en: Rights }\nparts: [{ heading: { sv: a, en: a }, text: { sv: a, en: a } }]\nsources: [AID 1:1]\nchecked: 2026-11-22\n";
    private const string Paper = "paper: plan\nfor: officer\ncalled: { sv: Plan, en: Plan }\ntitle: { sv: Plan, en: Plan }\nparts: [{ heading: { sv: a, en: a }, text: { sv: a, en: a } }]\nfooter: { sv: a, en: a }\nsources: [AID 1:1]\nchecked: 2026-11-22\n";

    private static readonly string Root = RepositoryFolder.Of("tests", "DecisionSupport.Tests", "Loading", "Over");

    // Closed on its last day, and with contacts and measures, so that there is something of each to add to.
    private static readonly SharedValue<ImmutableArray<RuleFile>> Below = new(() =>
    [
        .. GoodRules.Overlay(GoodRules.Files,
        [
            Text("parameters.yaml", GoodRules.Text("parameters.yaml").Replace("{ from: 2017-01-01, value", "{ from: 2017-01-01, to: 2019-12-31, value", StringComparison.Ordinal)),
            Text("guides/rights.yaml", Guide),
            Text("papers/plan.yaml", Paper),
            Text("contacts.yaml", "contacts:\n  - { party: health-care, channel: { sv: Ring, en: Call } }\n"),
            Text("measures.yaml", "measures:\n  - { id: coach, title: { sv: Coach, en: Coach }, text: { sv: Följer med., en: Comes along. }, steps: [ask-doctor] }\n"),
        ]),
    ]);

    public static TheoryData<string> Subjects => [.. SectionedCase.FilesIn(Root)];

    [Theory]
    [MemberData(nameof(Subjects))]
    public Task What_is_laid_over_adds_and_changes_nothing_that_holds(string subject)
    {
        var (introduction, cases) = SectionedCase.Read(Root, subject);
        return RuleBookTests.VerifyText(SectionedCase.Write(introduction, cases.Select(c => c with { Told = Told([.. c.Parts.Select(p => Text(p.Name, p.Text))]) })), Path.Combine(Root, subject), "txt");
    }

    [Fact]
    public void The_hash_is_that_of_both_and_does_not_depend_on_the_order_of_files()
    {
        RuleFile[] over = [Text("contacts.yaml", "contacts: []\n"), Text("rule-book.yaml", "version: own\n")];
        var book = Load(over).GetOrThrow();
        var below = RuleBookLoader.Load(Below.Value).GetOrThrow();

        Load([.. over.Reverse()]).GetOrThrow().Sha256.ShouldBe(book.Sha256);
        new[] { below.Sha256, book.Sha256, book.Over!.Sha256 }.Distinct().Count().ShouldBe(3);
        Load([over[0], Text("rule-book.yaml", "version: other\n")]).GetOrThrow().Over!.Sha256.ShouldNotBe(book.Over.Sha256);
        below.Over.ShouldBeNull();
    }

    [Fact]
    public void What_is_laid_over_may_lie_in_a_folder()
    {
        using var folder = new TempFolder();
        folder.Write("rule-book.yaml", "version: own\n");

        var book = RuleBookLoader.Load(Below.Value, folder.Path).GetOrThrow();

        book.Sha256.ShouldBe(Load(Text("rule-book.yaml", "version: own\n")).GetOrThrow().Sha256);
        using var json = JsonSerializer.SerializeToDocument(book.Evaluate(Ask.Snapshot(book)));
        using var alone = JsonDocument.Parse(StandardJson.Bytes(writer =>
        {
            writer.WriteStartObject();
            writer.WriteRuleBook(book.AsSignedBy("us"));
            writer.WriteEndObject();
        }));
        alone.RootElement.GetProperty("ruleBook").EnumerateObject().Select(p => p.Name).ShouldBe(["version", "sha256", "signedBy", "over"]);
        json.RootElement.GetProperty("ruleBook").GetRawText().ShouldBe($$$"""{"version":"1.0.0\u002Bown","sha256":"{{{book.Sha256}}}","over":{"version":"own","sha256":"{{{book.Over!.Sha256}}}"}}""");
        RuleBookLoader.Load(Below.Value, folder["gone"]).Diagnostics.ShouldHaveSingleItem().ToString().ShouldBe($"{folder["gone"]}: error DS0001: There is no such folder.");
    }

    private static RuleFile Text(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    private static RuleBookLoading Load(params RuleFile[] over) => RuleBookLoader.Load(Below.Value, over, "own");

    private static string Told(params RuleFile[] over)
    {
        var loading = Load(over);
        return string.Concat(loading.Diagnostics.Select(d => $"{d}\n").Concat(loading.RuleBook is { } book ? Lines(book) : []));
    }

    private static IEnumerable<string> Lines(RuleBook book) =>
    [
        $"version {book.Version}, over {book.Over?.Version}\n",
        .. book.Parameters.Values.OrderBy(p => p.Id, StringComparer.Ordinal).Select(p => $"{p.Id} ({p.Place}): {string.Join(", ", p.Values.Select(v => $"{v.Text} {Days(v.From, v.To)} ({v.Place}, {v.Source})"))}\n"),
        .. book.RuleSets.Select(r => $"{r.Id}: {string.Join(", ", r.Versions.Select(v => $"{Days(v.From, v.To)} ({v.Place}) {string.Join(' ', v.Criteria.Select(c => c.Id))}"))}\n"),
        .. book.Contacts.OrderBy(c => c.Key.Id, StringComparer.Ordinal).Select(c => $"{c.Key}: {c.Value.Channel.English}\n"),
        .. book.Measures.Select(m => $"{m.Id}: {m.Text.English}\n"),
    ];

    private static string Days(DateOnly from, DateOnly? to) => $"{from:yyyy-MM-dd}–{to:yyyy-MM-dd}";
}
