using System.Text;
using System.Text.Json;

namespace DecisionSupport.Authoring.Tests.Gaps;

/// <summary>A computation that fails is told apart from one that lacks something.</summary>
public sealed class FailedComputationTests
{
    private const string Loop = "count(for i in 1..9000000 return i) > work.reductionPercent";

    [Theory]
    [InlineData("100 / (work.reductionPercent - 50) > 1", 50, true)]
    [InlineData("100 / (work.reductionPercent - 50) > 1", 51, false)]
    [InlineData("100 / (work.reductionPercent - 50) > 1", null, false)]
    [InlineData("date(2026, work.reductionPercent, 1) > asOf", 13, true)]
    [InlineData("date(2026, work.reductionPercent, 1) > asOf", 12, false)]
    [InlineData("working days after(asOf, work.reductionPercent - 1) > asOf", 0, true)]
    [InlineData(Loop, 10, true)]
    public void It_is_told_when_all_is_known(string test, int? percent, bool fails)
    {
        var decision = Evaluate(test, percent);

        var finding = decision["aid"].Findings.Single(f => f.Criterion.Id == "need");
        finding.FailedComputations().ShouldBe(fails ? [test] : []);
        finding.Text(Audience.Officer, Language.Swedish).Contains($"Kunde inte räknas ut: {test}.", StringComparison.Ordinal).ShouldBe(fails);
        finding.Text(Audience.Client, Language.Swedish).Contains("Det beror inte på dig.", StringComparison.Ordinal).ShouldBe(fails);
        JsonOf(decision).ShouldBe(fails ? [test] : []);
    }

    [Fact]
    public void Nobody_is_asked_for_facts_when_none_is_missing() =>
        Evaluate("100 / (work.reductionPercent - 50) > 1", 50)["aid"].Findings.Single(f => f.Criterion.Id == "need").Text(Audience.Officer, Language.Swedish)
            .ShouldBe("Behov: Kunde inte räknas ut: 100 / (work.reductionPercent - 50) > 1.");

    [Theory]
    [InlineData("100 / (work.reductionPercent - 50) > 1", "work.reductionPercent 50")]
    [InlineData("date(2026, work.reductionPercent, 1) > asOf", "work.reductionPercent 0")]
    public void Lint_finds_where_it_can_happen_with_a_case(string test, string shown)
    {
        var told = Linter.Lint(Files(test), new FixedClock(new DateOnly(2026, 11, 22))).Diagnostics.Where(d => d.Code == "DS0510").ShouldHaveSingleItem();

        told.Message.ShouldContain(test);
        told.Message.ShouldContain(shown);
        told.Place.File.ShouldBe("aid/2017-01-01.yaml");
    }

    [Fact]
    public void The_built_in_rules_compute_everything() => FailingComputations.Find(BuiltInRules.RuleBook).ShouldBeEmpty();

    private static Decision Evaluate(string test, int? percent)
    {
        var book = RuleBookLoader.Load(Files(test)).GetOrThrow();
        var builder = new CaseSnapshotBuilder(book.Vocabulary, new DateOnly(2026, 6, 1));
        if (percent is { } known)
        {
            builder.Set("work.reductionPercent", FeelValue.From((decimal)known));
        }

        return book.Evaluate(builder.Build());
    }

    private static IEnumerable<RuleFile> Files(string test)
    {
        var folder = RepositoryFolder.SmallRules;
        var change = $"ruleSet: aid\namends: 2011-01-01\ninForce: {{ from: 2017-01-01 }}\nchanges: {{ sv: Prov., en: A trial. }}\ncriteria:\n  - id: need\n    test: {test}\n";
        return Directory.GetFiles(folder, "*.yaml", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/'))
            .Select(f => new RuleFile(f, f == "aid/2017-01-01.yaml" ? Encoding.UTF8.GetBytes(change) : File.ReadAllBytes(Path.Combine(folder, f))));
    }

    private static IEnumerable<string> JsonOf(Decision decision)
    {
        using var output = new MemoryStream();
        DecisionJson.Write(decision, Language.Swedish, output);
        using var json = JsonDocument.Parse(output.ToArray());
        var need = json.RootElement.GetProperty("recommendations").EnumerateArray().Single(r => r.GetProperty("ruleSet").GetString() == "aid")
            .GetProperty("findings").EnumerateArray().Single(f => f.GetProperty("criterion").GetString() == "need");
        return need.TryGetProperty("failedComputations", out var failed) ? [.. failed.EnumerateArray().Select(e => e.GetString()!)] : [];
    }
}
