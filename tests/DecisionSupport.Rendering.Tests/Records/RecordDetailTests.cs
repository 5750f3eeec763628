using System.Text.Json;
using DecisionSupport.Authoring;
using DecisionSupport.Tests.Support;

namespace DecisionSupport.Rendering.Tests.Records;

/// <summary>A record holds as much as somebody asks for, and proves that much.</summary>
public sealed class RecordDetailTests
{
    private const int Small = 20 * 1024;

    public static TheoryData<DecisionDetail, bool> Kept
    {
        get
        {
            var all = new TheoryData<DecisionDetail, bool>();
            foreach (var detail in Enum.GetValues<DecisionDetail>())
            {
                all.Add(detail, true);
                all.Add(detail, false);
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Kept))]
    public void It_is_read_back_with_its_depth_and_proved(DecisionDetail detail, bool isRedacted)
    {
        var written = DecisionRecord.Of(RecordSamples.Decision, Language.Swedish, isRedacted ? RecordRedaction.Facts("person.birthDate") : null, detail);

        var record = RecordSamples.Read(RecordSamples.Text(written)).Record.ShouldNotBeNull();

        record.Detail.ShouldBe(detail);
        record.Replay(GoodRules.RuleBook, RecordSamples.Snapshot).Verdict.ShouldBe(ReplayVerdict.Same);
    }

    [Theory]
    [InlineData(DecisionDetail.Outcomes)]
    [InlineData(DecisionDetail.Findings)]
    public void Without_texts_it_tells_what_other_rules_decide(DecisionDetail detail)
    {
        var other = GoodRules.With(("aid/2017-01-01.yaml", GoodRules.Text("aid/2017-01-01.yaml").Replace("test: person.insured", "test: not(person.insured)"))).GetOrThrow();
        var record = DecisionRecord.Of(RecordSamples.Decision, Language.Swedish, detail: detail);

        RecordSamples.Text(record).ShouldNotContain("Komplettera underlaget.");
        record.Replay(other).Differences.Select(d => d.Text(Language.Swedish)).ShouldContain("aid: utfallet var ”complete-first”, nu ”refuse”");
    }

    [Fact]
    public void A_depth_that_there_is_not_is_told()
    {
        var text = RecordSamples.Text(DecisionRecord.Of(RecordSamples.Decision, Language.Swedish, detail: DecisionDetail.Findings)).Replace("\"detail\": \"findings\"", "\"detail\": \"deep\"");

        RecordSamples.Read(text).Diagnostics.ShouldContain(d => d.Message.Contains("detail"));
    }

    [Fact]
    public void Of_a_worked_case_with_its_certificate_one_rule_set_is_small()
    {
        var rules = TestedBooks.Named("built-in");
        var worked = new CaseFileReader(rules.Vocabulary).Read(File.ReadAllBytes(RepositoryFolder.Of("rules", "cases", "sextio-ar-augusti-2022.yaml")), "case").Snapshot.Snapshot!;
        foreach (var ruleSet in rules.RuleSets.Where(r => r.On(worked.AsOf) is not null).Select(r => r.Id))
        {
            var decision = rules.Evaluate(worked, ruleSet);

            JsonSerializer.SerializeToUtf8Bytes(decision).Length.ShouldBeLessThanOrEqualTo(Small, ruleSet);
            RecordSamples.Text(DecisionRecord.Of(decision, Language.Swedish, detail: DecisionDetail.Findings)).Length.ShouldBeLessThanOrEqualTo(Small, ruleSet);
        }
    }
}
