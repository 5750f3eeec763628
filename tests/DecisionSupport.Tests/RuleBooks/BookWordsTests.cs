using System.Text.Json;
using DecisionSupport.Declarations;
using DecisionSupport.Tests.Support;
using DecisionSupport.Vocabularies;

namespace DecisionSupport.Tests.RuleBooks;

/// <summary>What a rule book says of its facts, types, papers and ways of citing.</summary>
public sealed class BookWordsTests
{
    [Fact]
    public void Subjects_are_those_of_the_files_in_their_order() =>
        GoodRules.RuleBook.Vocabulary.Subjects.Select(s => $"{s.Id}: {s.Title.Swedish}, {s.Title.English}").ShouldBe(["person: Personen, The person", "work: Arbete, Work"]);

    [Fact]
    public void Each_version_says_what_it_changes() => GoodRules.RuleBook.RuleSets.SelectMany(r => r.Versions).Select(v => $"{v.RuleSet} {v.From:yyyy-MM-dd}–{v.To:yyyy-MM-dd} {v.Title.English}: {v.Changes.Swedish} {v.Changes.English}").ShouldBe(
    [
        "paper 2011-01-01– Certificate: Den första versionen. The first version.", "aid 2011-01-01–2016-12-31 Aid: Den första versionen. The first version.", "aid 2017-01-01– Aid: Lägre gräns. A lower bound.",
    ]);

    [Fact]
    public void Criteria_with_questions_ask_the_expert() =>
        GoodRules.RuleBook.RuleSets.SelectMany(r => r.Versions[^1].Criteria).Select(c => (c.Id, c.AsksExpert)).ShouldBe([("hindered", false), ("adult", false), ("insured", false), ("need", true)]);

    [Fact]
    public void What_cannot_be_computed_stands_in_the_JSON_of_its_finding()
    {
        var rules = Ask.Amended("criteria:\n  - id: need\n    test: 1 / (work.reductionPercent - work.reductionPercent) > 0\n");

        using var json = JsonSerializer.SerializeToDocument(rules.Evaluate(Ask.Snapshot(rules, ("work.reductionPercent", FeelValue.From(50m))), "aid"));

        json.RootElement.GetRawText().Split("\"failedComputations\":").Skip(1).Select(t => t[..(t.IndexOf(']') + 1)]).ShouldBe(["[\"1 / (work.reductionPercent - work.reductionPercent) \\u003E 0\"]"]);
    }

    [Fact]
    public void Each_type_says_what_its_values_are() => GoodRules.RuleBook.Vocabulary.Facts.Select(f => $"{f.Id}: {f.Type.Description}").ShouldBe(
    [
        "person.birthDate: a date, written 2011-01-31", "person.insured: true or false", "person.situation: one of employed, student, unemployed", "work.reductionPercent: a number from 0 to 100", "work.permanent: true or false",
        "work.hindrances: a list with any of lifting, standing, reading", "work.diagnoses: a list of texts", "work.periods: a list of records with from, to, kind",
    ]);

    [Theory]
    [InlineData("range: { from: 0, to: 100 }", "a number from 0 to 100")]
    [InlineData("range: { from: 0.5 }", "a number, at least 0.5")]
    [InlineData("range: { to: -1 }", "a number, at most -1")]
    [InlineData("", "a number")]
    public void A_number_says_its_range(string range, string description) =>
        GoodRules.With(("vocabulary/work.yaml", GoodRules.Text("vocabulary/work.yaml").Replace("    range: { from: 0, to: 100 }\n", range.Length == 0 ? "" : $"    {range}\n", StringComparison.Ordinal)))
            .GetOrThrow().Vocabulary.Find("work.reductionPercent")!.Type.Description.ShouldBe(description);

    [Fact]
    public void Whoever_works_with_the_case_is_asked_the_question_that_is_for_them()
    {
        var facts = GoodRules.With(("vocabulary/work.yaml", GoodRules.Text("vocabulary/work.yaml").Replace("    judgement: true\n", "    judgement: true\n    officer: { sv: Varar det?, en: Does it last? }\n", StringComparison.Ordinal))).GetOrThrow().Vocabulary;

        facts.Find("work.permanent")!.QuestionToOfficer.English.ShouldBe("Does it last?");
        facts.Find("work.reductionPercent")!.QuestionToOfficer.English.ShouldBe("By how much is work capacity reduced?");
    }

    [Theory]
    [InlineData("AID", "", "Se AID 2:4 och AIDS 3, BID 1.", "Se AID~2:4 och AIDS 3, BID 1.")]
    [InlineData("AID BID", "", "Se AID 2:4 ref. 3 och BID 1.", "Se AID~2:4 ref. 3 och BID~1.")]
    [InlineData("AID", "ref. not", "AID 2011 ref. 63, AID 2011 not 6 och AID 2011 refX 1", "AID~2011~ref.~63, AID~2011~not~6 och AID~2011 refX 1")]
    [InlineData("", "ref.", "AID 2011 ref. 63", "AID 2011 ref. 63")]
    public void Citations_are_kept_together(string begin, string goOn, string text, string kept) =>
        new Citations([.. begin.Split(' ', StringSplitOptions.RemoveEmptyEntries)], [.. goOn.Split(' ', StringSplitOptions.RemoveEmptyEntries)]).KeepTogether(text, '~').ShouldBe(kept);

    [Theory]
    [InlineData("a", "b", "a", "b", true)]
    [InlineData("a", "b", "x", "b", false)]
    [InlineData("a", "b", "a", "x", false)]
    [InlineData("a", "b", "b", "a", false)]
    public void Texts_are_equal_in_both_languages(string swedish, string english, string otherSwedish, string otherEnglish, bool areEqual)
    {
        LocalizedText one = new(swedish, english), other = new(otherSwedish, otherEnglish);

        one.Equals(other).ShouldBe(areEqual);
        (one.GetHashCode() == other.GetHashCode()).ShouldBe(areEqual);
        (one.In(Language.Swedish), one.In(Language.English)).ShouldBe((swedish, english));
    }

    [Fact]
    public void Nothing_is_told_in_its_own_word()
    {
        var none = FeelValue.From(new FeelList([]));

        (ValueText.Write(none, null, null, Language.Swedish), ValueText.Write(none, null, null, Language.English)).ShouldBe(("inget", "none"));
    }

    // A paper is needed by its own condition, or by a step that names it.
    [Theory]
    [InlineData("ready: questions > 0\n", "2020-06-15", "plan")]
    [InlineData("ready: questions > 1\n", "2020-06-15", "")]
    [InlineData("ready: questions > 0\n", "2000-06-15", "")]
    [InlineData("", "2020-06-15", "")]
    public void A_paper_is_needed_when_it_is_ready(string ready, string day, string papers)
    {
        var paper = $"paper: plan\nfor: officer\ncalled: {{ sv: Plan, en: Plan }}\n{ready}step: {{ id: hand-on, by: social-services, officer: {{ sv: a, en: Hand it on. }}, client: {{ sv: a, en: a }} }}\ntitle: {{ sv: Plan, en: Plan }}\nparts: [{{ heading: {{ sv: a, en: a }}, text: {{ sv: a, en: a }} }}]\nfooter: {{ sv: a, en: a }}\nsources: [AID 1:1]\nchecked: 2026-11-22\n";
        var rules = GoodRules.With(("papers/plan.yaml", paper)).GetOrThrow();
        var decision = rules.Evaluate(new CaseSnapshotBuilder(rules.Vocabulary, DateOnly.Parse(day)).Build());

        string.Join(' ', decision.NeededPapers.Select(p => p.Id)).ShouldBe(papers);
        string.Join(' ', decision.Plan.Steps.Where(s => s.Id == "hand-on").Select(s => s.Paper)).ShouldBe(papers);
    }
}
