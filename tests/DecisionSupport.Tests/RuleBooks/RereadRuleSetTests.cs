using System.Text;
using DecisionSupport.RuleBooks;
using DecisionSupport.Tests.Support;

namespace DecisionSupport.Tests.RuleBooks;

/// <summary>One rule set of the good rules read again gives what loading all of them again gives.</summary>
public sealed class RereadRuleSetTests
{
    private const string First = "aid/2011-01-01.yaml";
    private const string Read = "paper/2011-01-01.yaml";

    [Theory]
    [InlineData(First, "test: enough and work.permanent", "test: enough or work.permanent")]
    [InlineData(First, "test: enough and work.permanent", "test: enouhg and work.permanent")]
    [InlineData(First, "id: ask-doctor", "id: ask-nurse")]
    [InlineData(First, "{ from: 2011-01-01, to: 2016-12-31 }", "{ from: 2011-01-01, to: 2016-12-30 }")]
    [InlineData(First, "id: adult", "id: of-age")]
    [InlineData(First, "title: { sv: Hjälp, en: Aid }", "title: [")]
    [InlineData(Read, "count(work.hindrances) > 0", "count(work.hindrances) > 1")]
    [InlineData(Read, "id: complete", "id: whole")]
    [InlineData(Read, "id: hindered", "id: obstructed")]
    [InlineData(Read, "{ from: 2011-01-01 }", "{ from: 2011-01-01, to: 2030-12-31 }")]
    public void It_is_what_loading_gives(string path, string was, string becomes)
    {
        var text = GoodRules.Text(path);
        text.ShouldContain(was);
        RuleFile[] files = [.. GoodRules.Overlay(GoodRules.Files, [new RuleFile(path, Encoding.UTF8.GetBytes(text.Replace(was, becomes, StringComparison.Ordinal)))]).OrderByDescending(f => f.Path, StringComparer.Ordinal)];
        var rereading = new RereadRuleSet([.. GoodRules.Files.Reverse(), new RuleFile("readme.txt", default)]);

        var (whole, reread) = (RuleBookLoader.Load(files), rereading.Load(path.Split('/')[0], [.. files, new RuleFile("readme.txt", default)]));

        rereading.RuleBook.Sha256.ShouldBe(GoodRules.RuleBook.Sha256);
        reread.Diagnostics.Select(d => d.ToString()).ShouldBe(whole.Diagnostics.Select(d => d.ToString()));
        (reread.RuleBook is null).ShouldBe(whole.RuleBook is null);
        if (whole.RuleBook is { } expected)
        {
            reread.RuleBook!.Sha256.ShouldBe(expected.Sha256);
            foreach (var snapshot in Snapshots(expected))
            {
                Said(reread.RuleBook, snapshot).ShouldBe(Said(expected, snapshot));
            }
        }
    }

    [Fact]
    public void Rules_with_errors_cannot_be_read_again() =>
        Should.Throw<InvalidDataException>(() => new RereadRuleSet(GoodRules.Files.Where(f => f.Path != "sources.yaml"))).Message.ShouldStartWith("The rules have errors:");

    private static IEnumerable<CaseSnapshot> Snapshots(RuleBook book) =>
        from day in new[] { new DateOnly(2012, 1, 1), new DateOnly(2020, 6, 15) }
        from permanent in new[] { true, false }
        from hindrances in new string[][] { [], ["lifting"], ["lifting", "reading"] }
        select new CaseSnapshotBuilder(book.Vocabulary, day).Set("work.permanent", permanent).Set("work.reductionPercent", 60).Set("work.hindrances", hindrances)
            .Set("person.birthDate", new DateOnly(1990, 5, 5)).Set("person.insured", true).Build();

    private static string Said(RuleBook book, CaseSnapshot snapshot) => string.Join('\n', book.Evaluate(snapshot).Recommendations.Select(r =>
        $"{r.Version.RuleSet} {r.Version.From} {r.Outcome.Id} {string.Join(' ', r.Findings.Select(f => $"{f.Criterion.Id}={f.Status}"))} {string.Join(' ', r.NextSteps.Select(s => s.Id))}"));
}
