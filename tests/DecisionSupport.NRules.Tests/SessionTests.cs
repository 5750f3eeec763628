namespace DecisionSupport.NRules.Tests;

/// <summary>What stands in a session when decisions are inserted, replaced and retracted.</summary>
public sealed class SessionTests
{
    private readonly ISession _session = Rules.None.CreateSession();

    [Fact]
    public void A_session_holds_what_the_decision_says_once()
    {
        var decision = Cases.Decide(Cases.BackAndDepression());

        _session.InsertDecision(decision);

        _session.Query<CaseRecommendation>().Select(r => $"{r.RuleSet} {r.Outcome} {r.Level}").ShouldBe(decision.Recommendations.Select(r => $"{r.Version.RuleSet} {r.Outcome} {r.Level?.Id}"), ignoreOrder: true);
        _session.Query<CaseFinding>().Select(f => $"{f.RuleSet} {f.Criterion} {f.Status}").ShouldBe(decision.Recommendations.SelectMany(r => r.Findings).Select(f => $"{f.RuleSet} {f.Criterion.Id} {f.Status}"), ignoreOrder: true);
        _session.Query<CasePlannedStep>().Select(s => $"{s.Step} {s.Due}").ShouldBe(decision.Plan.Steps.Select(s => $"{s.Id} {s.Due.Day}"), ignoreOrder: true);
        _session.Query<CaseStep>().Select(s => s.Step).Distinct().ShouldBe(decision.Recommendations.SelectMany(r => r.NextSteps).Select(s => s.Id).Distinct(), ignoreOrder: true);
        _session.Query<CaseMissingFact>().Count().ShouldBe(decision.Recommendations.Sum(r => DecisionSupport.Analysis.RecommendationAnalysis.MissingFacts(r).Length));
    }

    [Fact]
    public void Every_fact_of_the_vocabulary_is_known_or_unknown()
    {
        var snapshot = Cases.BackAndDepression();

        _session.InsertDecision(Cases.Decide(snapshot), DecisionContents.CaseFacts);

        _session.Query<KnownFact>().Select(f => f.Id).ShouldBe(snapshot.KnownFacts.Select(f => f.Id), ignoreOrder: true);
        _session.Query<UnknownFact>().Select(f => f.Id).ShouldBe(snapshot.Vocabulary.Facts.Except(snapshot.KnownFacts).Select(f => f.Id), ignoreOrder: true);
    }

    // The same step in two recommendations made sessions throw.
    [Fact]
    public void Any_decision_can_be_inserted_and_replaced()
    {
        var snapshots = new SnapshotGenerator(BuiltInRules.RuleBook, seed: 13).Realistic(Cases.Day).Take(300).ToList();
        foreach (var decision in snapshots.Select(Cases.Decide))
        {
            _session.ReplaceDecision(decision, DecisionContents.All & ~DecisionContents.MissingFacts);

            _session.Query<CaseFinding>().Count().ShouldBe(decision.Recommendations.Sum(r => r.Findings.Length));
            _session.Query<CasePlannedStep>().Count().ShouldBe(decision.Plan.Steps.Length);
        }
    }

    [Fact]
    public void A_second_decision_about_a_case_is_refused_and_says_what_to_call()
    {
        _session.InsertDecision(Cases.Decide(Cases.BackAndDepression()));

        Should.Throw<InvalidOperationException>(() => _session.InsertDecision(Cases.Decide(Cases.BackAndDepression()))).Message.ShouldContain("ReplaceDecision");
    }

    [Fact]
    public void Cases_with_keys_of_their_own_stand_side_by_side_and_are_taken_out_one_by_one()
    {
        _session.InsertDecision(Cases.Decide(Cases.BackAndDepression("A")), DecisionContents.Recommendations);
        _session.InsertDecision(Cases.Decide(Cases.BackAndDepression("B")), DecisionContents.Recommendations);
        _session.Query<CaseRecommendation>().Select(r => r.Case).Distinct().ShouldBe(["A", "B"], ignoreOrder: true);

        _session.RetractDecision("A");

        _session.Query<SessionFact>().Select(f => f.Case).Distinct().ShouldBe(["B"]);
    }

    [Fact]
    public void Replacing_leaves_exactly_what_inserting_would()
    {
        var before = Cases.BackAndDepression();
        var after = before.With("workCapacity.permanent", FeelValue.True).With("loh.exists", FeelValue.Null);
        _session.InsertDecision(Cases.Decide(before));

        _session.ReplaceDecision(Cases.Decide(after));

        var fresh = Rules.None.CreateSession();
        fresh.InsertDecision(Cases.Decide(after));
        Said(_session).ShouldBe(Said(fresh));
    }

    [Fact]
    public void What_says_the_same_stays_the_object_it_was()
    {
        var before = Cases.BackAndDepression();
        _session.InsertDecision(Cases.Decide(before));
        var kept = Finding("age");
        var changed = Finding("permanent");

        _session.ReplaceDecision(Cases.Decide(before.With("workCapacity.permanent", FeelValue.True)));

        Finding("age").ShouldBeSameAs(kept);
        changed.Status.ShouldBe(FindingStatus.Unknown);
        Finding("permanent").Status.ShouldBe(FindingStatus.Met);
    }

    [Fact]
    public void A_day_before_the_rules_is_told_by_rule_set()
    {
        _session.InsertDecision(Cases.Decide(new CaseSnapshotBuilder(BuiltInRules.RuleBook.Vocabulary, new DateOnly(2010, 12, 31)).Build()));

        _session.Query<CaseNotEvaluated>().Select(n => n.RuleSet).ShouldBe(BuiltInRules.RuleBook.RuleSets.Select(r => r.Id), ignoreOrder: true);
        _session.Query<CaseRecommendation>().ShouldBeEmpty();
    }

    private CaseFinding Finding(string criterion) => _session.Query<CaseFinding>().Single(f => f.RuleSet == "sjukersattning" && f.Criterion == criterion);

    private static IEnumerable<string> Said(ISession session) => session.Query<SessionFact>().AsEnumerable().Select(f => f switch
    {
        CaseRecommendation r => $"{r.GetIdentity()} {r.Outcome} {r.Level}",
        CaseFinding c => $"{c.GetIdentity()} {c.Status}",
        CasePlannedStep s => $"{s.GetIdentity()} {s.Phase} {s.Due} {s.Responsible}",
        CaseMissingFact m => $"{m.GetIdentity()} {m.Settles}",
        KnownFact k => $"{k.GetIdentity()} {k.Value}",
        _ => f.GetIdentity().ToString()!,
    }).Order(StringComparer.Ordinal);
}
