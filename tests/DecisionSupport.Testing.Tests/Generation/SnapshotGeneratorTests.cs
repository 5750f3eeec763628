using DecisionSupport.Authoring.BorderCases;
using DecisionSupport.Authoring.Coverage;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Testing.Tests.Generation;

/// <summary>Generated snapshots are the same for the same seed, can be asked about, and are what they say they are.</summary>
public sealed class SnapshotGeneratorTests
{
    private const int Seed = 20261122;
    private const int Count = 200;

    private static readonly RuleBook Rules = BuiltInRules.RuleBook;
    private static readonly DateOnly Day = new(2026, 11, 22);

    private static SnapshotGenerator Generator => new(Rules, Seed);

    [Fact]
    public void Same_seed_gives_the_same_snapshots_and_another_seed_others()
    {
        Texts(Generator.Realistic(Day)).ShouldBe(Texts(Generator.Realistic(Day)));
        Texts(Generator.Borderline("sgi", Day)).ShouldBe(Texts(Generator.Borderline("sgi", Day)));
        Texts(Generator.Realistic(Day)).ShouldNotBe(Texts(new SnapshotGenerator(Rules, Seed + 1).Realistic(Day)));
    }

    [Fact]
    public void Realistic_snapshots_know_most_facts_and_reach_many_outcomes()
    {
        var snapshots = Generator.Realistic(Day).Take(Count).ToList();
        var known = snapshots.Average(s => s.KnownFacts.Count()) / Rules.Vocabulary.Facts.Length;

        known.ShouldBeInRange(0.75, 0.95);
        snapshots.SelectMany(s => Rules.Evaluate(s).Recommendations).Select(r => (r.Version.RuleSet, r.Outcome.Id)).Distinct().Count().ShouldBeGreaterThan(12);
    }

    [Fact]
    public void What_generated_cases_show_is_among_what_can_be_shown()
    {
        var goals = Rules.Compiled.AllVersions().SelectMany(v => v).SelectMany(v => VersionGoals.Of(Rules, v)).ToHashSet();
        var shown = Generator.Realistic(Day).Take(Count).SelectMany(s => Rules.Evaluate(s).Recommendations).SelectMany(CaseHits.Of).Distinct();

        shown.Where(goal => !goals.Contains(goal)).ShouldBeEmpty();
    }

    [Fact]
    public void Borderline_snapshots_move_at_most_three_facts_and_change_the_outcome_often()
    {
        var favourable = FavourableCase.Find(new RuleView(Rules, "sjukersattning", Day));
        var snapshots = Generator.Borderline("sjukersattning", Day).Take(Count).ToList();

        Rules.Evaluate(favourable)["sjukersattning"].Outcome.Id.ShouldBe("apply");
        snapshots.ShouldAllBe(s => Rules.Vocabulary.Facts.Count(f => s[f.Id] != favourable[f.Id]) <= 3);
        snapshots.Select(s => Rules.Evaluate(s)["sjukersattning"].Outcome.Id).Distinct().Count().ShouldBe(4);
    }

    [Fact]
    public void Day_without_a_version_is_told() =>
        Should.Throw<ArgumentException>(() => Generator.Borderline("sjukersattning", new DateOnly(2001, 1, 1))).Message.ShouldStartWith("sjukersattning cannot be evaluated on 2001-01-01.");

    private static List<string> Texts(IEnumerable<CaseSnapshot> snapshots) =>
        [.. snapshots.Take(20).Select(s => Authoring.Cases.SnapshotYaml.Write(s, ""))];
}
