using DecisionSupport.Tests.Support;

namespace DecisionSupport.Tests.Loading;

/// <summary>What a version that amends another one keeps and changes.</summary>
public sealed class AmendmentTests
{
    private const string New = "title: { sv: a, en: a }, sources: [AID 1:1], officer: { met: { sv: a, en: a }, not-met: { sv: a, en: a }, unknown: { sv: a, en: a } }, client: { met: { sv: a, en: a }, not-met: { sv: a, en: a }, unknown: { sv: a, en: a } }";

    [Fact]
    public void A_key_that_is_given_replaces_and_the_others_stay()
    {
        var need = Version("criteria:\n  - id: need\n    test: work.permanent\n").Criteria.Single(c => c.Id == "need");

        need.Test.ShouldBe("work.permanent");
        need.Title.Swedish.ShouldBe("Behov");
        need.Sources.ShouldBe(["AID 2:4"]);
    }

    [Fact]
    public void What_is_new_comes_last() =>
        Version($"criteria:\n  - {{ id: extra, test: person.insured, {New} }}\n").Criteria.Select(c => c.Id).ShouldBe(["adult", "need", "extra"]);

    [Fact]
    public void A_new_definition_stands_above_the_replaced_one_that_follows_it_so_that_this_can_read_it() =>
        Version("definitions:\n  dayOf16: person.birthDate + @\"P16Y\"\n  dayOf18: dayOf16 + @\"P2Y\"\n  dayOf20: dayOf18 + @\"P2Y\"\n")
            .Definitions.Select(d => d.Name).Where(n => n.StartsWith("dayOf", StringComparison.Ordinal)).ShouldBe(["dayOf16", "dayOf18", "dayOf20"]);

    [Fact]
    public void What_is_new_stands_before_the_next_that_is_replaced_wherever_that_was() =>
        Version("definitions:\n  first: person.insured\n  enough: first\n  second: person.insured\n  third: second\n  dayOf18: person.birthDate + @\"P18Y\"\n  last: dayOf18\n")
            .Definitions.Select(d => d.Name).ShouldBe(["second", "third", "dayOf18", "first", "enough", "last"]);

    [Fact]
    public void After_says_where_what_is_new_comes() =>
        Version($"criteria:\n  - {{ id: extra, after: adult, test: person.insured, {New} }}\n").Criteria.Select(c => c.Id).ShouldBe(["adult", "extra", "need"]);

    [Fact]
    public void After_moves_what_was_there() =>
        Version("criteria:\n  - { id: adult, after: need }\n").Criteria.Select(c => c.Id).ShouldBe(["need", "adult"]);

    [Fact]
    public void Two_new_ones_after_each_other_keep_their_order() =>
        Version($"criteria:\n  - {{ id: first, after: adult, test: person.insured, {New} }}\n  - {{ id: second, after: first, test: person.insured, {New} }}\n")
            .Criteria.Select(c => c.Id).ShouldBe(["adult", "first", "second", "need"]);

    [Fact]
    public void What_is_repealed_is_gone()
    {
        var version = Version("repeals: [criteria.adult, notices.soon-adult, steps.send-application, definitions.dayOf18]\noutcomes:\n  - { id: refuse, when: fails(criterion.need) }\n  - { id: complete-first, when: open(criterion.need) }\n");

        version.Criteria.Select(c => c.Id).ShouldBe(["need"]);
        version.Notices.ShouldBeEmpty();
        version.Steps.ShouldBeEmpty();
        version.Definitions.Select(d => d.Name).ShouldBe(["enough"]);
    }

    [Fact]
    public void The_amended_version_is_as_it_was()
    {
        var ruleBook = Ask.Amended("repeals: [notices.soon-adult]\ncriteria:\n  - id: need\n    test: work.permanent\n");
        var first = ruleBook.RuleSets.Single(r => r.Id == "aid").Versions[0];

        first.Notices.ShouldHaveSingleItem();
        first.Criteria[1].Test.ShouldBe("enough and work.permanent");
    }

    [Fact]
    public void An_amendment_of_an_amendment_has_all_that_came_before()
    {
        const string Second = "ruleSet: aid\namends: 2017-01-01\ninForce: { from: 2018-01-01 }\nchanges: { sv: a, en: a }\ndefinitions: { enough: work.reductionPercent > 10 }\n";
        var first = File.ReadAllText(Path.Combine(GoodRules.Folder, "aid", "2017-01-01.yaml")).Replace("from: 2017-01-01", "from: 2017-01-01, to: 2017-12-31");
        var version = GoodRules.With(("aid/2017-01-01.yaml", first), ("aid/2018-01-01.yaml", Second)).GetOrThrow().RuleSets.Single(r => r.Id == "aid").Versions[2];

        version.Criteria.Select(c => c.Id).ShouldBe(["adult", "insured", "need"]);
        version.Definitions.Single(d => d.Name == "enough").Is.Text.ShouldBe("work.reductionPercent > 10");
    }

    private static RuleSetVersion Version(string body) => Ask.Amended(body).RuleSets.Single(r => r.Id == "aid").Versions[1];
}
