using DecisionSupport.NRules.Propositions;
using DecisionSupport.NRules.Tests.Sample;

namespace DecisionSupport.NRules.Tests.Inference;

/// <summary>How statuses and outcomes are derived.</summary>
public sealed class InferenceTests
{
    private static readonly RuleBookInNRules InNRules = BuiltInRules.RuleBook.ToNRules();

    [Fact]
    public void Nothing_known_is_derived_as_unknown_and_not_left_out()
    {
        var nothing = new CaseSnapshotBuilder(BuiltInRules.RuleBook.Vocabulary, Cases.Day).Build();
        var session = Fired(nothing);

        session.Query<InferredFinding>().Count(f => f.RuleSet == "loh").ShouldBe(BuiltInRules.RuleBook.Evaluate(nothing, "loh")["loh"].Version.Criteria.Length);
        session.Query<InferredFinding>().Count(f => f.Status == FindingStatus.NotMet).ShouldBe(0);
    }

    // Of a node that had two, or none, it would depend on the order of firing what follows.
    [Fact]
    public void Each_condition_comes_to_exactly_one_truth()
    {
        var session = Fired(Cases.BackAndDepression());
        var numbers = session.Query<IProposition>().Select(p => p.Number).ToList();

        numbers.Order().ShouldBe(Enumerable.Range(0, numbers.Max() + 1));
    }

    [Fact]
    public void Every_criterion_outcome_and_level_of_every_version_has_rules() => Assert.All(BuiltInRules.RuleBook.RuleSets.SelectMany(r => r.Versions), version =>
    {
        var name = $"{version.RuleSet} {version.From:O}";
        var rules = InNRules.On(version.From, version.RuleSet).GetRuleSets().Single(r => r.Name == name).Rules.Select(r => r.Name).ToHashSet(StringComparer.Ordinal);
        var expected = version.Criteria.SelectMany(c => new[] { $"{c.Id} is Met", $"{c.Id} is NotMet", $"{c.Id} is Unknown" })
            .Concat(version.Outcomes.SelectMany(o => o.Levels.Select(l => $"is {o.Id} {l.Id}").Prepend($"is {o.Id}")));

        expected.Select(e => $"{version.RuleSet} {e}").Where(e => !rules.Contains(e)).ShouldBeEmpty(name);
    });

    [Fact]
    public void Rules_are_named_by_rule_set_and_version_and_what_they_derive()
    {
        var ruleSet = InNRules.On(Cases.Day, "loh").GetRuleSets().ShouldHaveSingleItem();

        ruleSet.Name.ShouldBe("loh 2022-11-16");
        ruleSet.Rules.Count(r => r.Name == "loh exists 0 (loh.exists) is answered yes").ShouldBe(1);
        ruleSet.Rules.Count(r => r.Name == "loh exists is NotMet").ShouldBe(1);
        ruleSet.Rules.Count(r => r.Name == "loh is incomplete").ShouldBe(1);
        ruleSet.Rules.Select(r => r.Name).Distinct().Count().ShouldBe(ruleSet.Rules.Count());
    }

    [Fact]
    public void What_a_rule_set_reads_comes_along() =>
        InNRules.On(Cases.Day, "sjukersattning").GetRuleSets().Select(r => r.Name[..r.Name.IndexOf(' ', StringComparison.Ordinal)]).ShouldBe(["loh", "sjukersattning"]);

    [Fact]
    public void A_day_before_the_rules_has_none() => InNRules.On(new DateOnly(2010, 12, 31)).GetRuleSets().ShouldBeEmpty();

    [Fact]
    public void A_disagreement_says_who_says_what()
    {
        var session = Fired(Cases.BackAndDepression());
        var other = BuiltInRules.RuleBook.Evaluate(Cases.BackAndDepression().With("loh.exists", FeelValue.Null), "loh");

        InNRules.Disagreements(session, other).ShouldContain("loh exists: the library says Unknown, NRules NotMet");
    }

    [Fact]
    public void A_case_of_another_day_is_refused()
    {
        var session = Fired(Cases.BackAndDepression());

        Should.Throw<ArgumentException>(() => InNRules.Replace(session, Cases.BackAndDepression().At(Cases.Day.AddDays(1)))).Message.ShouldContain("another day");
    }

    [Fact]
    public void What_is_not_expressed_is_listed()
    {
        var rules = BuiltInRules.RuleBook;
        var parts = InNRules.NotExpressed.Select(n => n.Part.Split(' ')[0]).Distinct();

        parts.ShouldBe(["timeline", "step", "notice"], ignoreOrder: true);
        InNRules.NotExpressed.Where(n => n.Part == "timeline").Select(n => n.RuleSet).Distinct().ShouldBe(["sgi"]);
        InNRules.NotExpressed.Select(n => (n.RuleSet, n.Version)).ShouldBeSubsetOf(rules.RuleSets.SelectMany(r => r.Versions).Select(v => (v.RuleSet, v.From)));
    }

    [Fact]
    public void A_host_can_let_it_check_the_library()
    {
        var told = SecondEngine.Check(BuiltInRules.RuleBook, Cases.BackAndDepression());

        told.ShouldContain("sjukersattning complement-evidence");
        told.ShouldNotContain(line => line.Contains("the library says", StringComparison.Ordinal));
    }

    [Fact]
    public void What_changes_is_derived_anew()
    {
        var session = InNRules.CreateSession(Cases.BackAndDepression(), "sjukersattning");
        session.Fire();

        SecondEngine.Changed(InNRules, session, Cases.BackAndDepression()).ShouldBe(["sjukersattning Met"]);
    }

    private static ISession Fired(CaseSnapshot snapshot)
    {
        var session = InNRules.CreateSession(snapshot, "loh");
        session.Fire();
        return session;
    }
}
