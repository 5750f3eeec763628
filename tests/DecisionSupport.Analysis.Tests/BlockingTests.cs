using DecisionSupport.Analysis.Blocking;
using DecisionSupport.Analysis.Kept;
using DecisionSupport.Explanation;
using DecisionSupport.Logic;
using DecisionSupport.Tests.Support;
using FsCheck.Fluent;

namespace DecisionSupport.Analysis.Tests;

/// <summary>What is said to block an outcome does, no part of it is enough, and nothing that blocks is forgotten: compared with trying every case.</summary>
public sealed class BlockingTests
{
    private const int MostSetsTold = 8;

    [Fact]
    public void Blocking_sets_are_the_smallest_that_no_case_gets_around() => Always.Holds(
        from rules in RandomRules.Single
        from values in Completions.Values
        select (rules, values),
        c => $"{c.rules}\nknown: {string.Join(", ", c.values)}",
        40,
        c => Check(RandomRules.Load(c.rules), c.values));

    private static void Check(RuleBook ruleBook, ImmutableArray<FeelValue> values)
    {
        var main = Ask(ruleBook, values);
        var told = BlockingFinder.Find(main, PlacedCase.Of(main));
        var atoms = told.SelectMany(b => b.Sets).SelectMany(s => s).Distinct().ToList();
        var everything = Completions.Everything.Select(v => Ask(ruleBook, v)).Select(r => (r.Outcome, Truths: atoms.ConvertAll(a => TruthOf(a, r)))).Distinct(Cases.Instance).ToList();
        var present = atoms.ConvertAll(a => TruthOf(a, main));
        foreach (var (outcome, sets) in told)
        {
            var reaching = everything.Where(e => e.Outcome == outcome).Select(e => e.Truths).ToList();
            Func<IEnumerable<int>, bool> blocks = set => !reaching.Exists(truths => set.All(a => truths[a] == present[a]));
            var blocking = sets.Select(set => set.Select(atoms.IndexOf).ToList()).ToList();

            blocking.ShouldNotBeEmpty();
            blocking.ShouldEach(set => blocks(set), $"what is told blocks {outcome}");
            blocking.ShouldEach(set => set.TrueForAll(member => !blocks(set.Where(other => other != member))), $"no part of it blocks {outcome}");
            if (blocking.Count < MostSetsTold && atoms.Count <= 12)
            {
                Subsets(atoms.Count).Where(blocks).ShouldEach(set => blocking.Exists(t => t.TrueForAll(set.Contains)), $"nothing else blocks {outcome}");
            }
        }
    }

    private static Truth TruthOf(Atom atom, Recommendation main)
    {
        var owner = main.Decision.Evaluated.First(e => ReferenceEquals(e.Compiled, atom.Version));
        if (atom.Criterion is { } criterion)
        {
            return CriterionStatus.ToTruth(owner.Statuses[criterion.Slot]);
        }

        using var after = AfterOutcome.Of(owner);
        return after.IsShown(atom.Leaf!.Test) ? Truth.True : after.IsShown(frame => atom.Leaf.Test(frame).Not()) ? Truth.False : Truth.Unknown;
    }

    private static IEnumerable<List<int>> Subsets(int count) => Enumerable.Range(0, 1 << count).Select(mask => Enumerable.Range(0, count).Where(i => (mask & (1 << i)) != 0).ToList());

    private static Recommendation Ask(RuleBook ruleBook, ImmutableArray<FeelValue> values) =>
        ruleBook.Evaluate(Completions.Snapshot(ruleBook.Vocabulary, values), "main")["main"];

    private sealed class Cases : IEqualityComparer<(Outcome Outcome, List<Truth> Truths)>
    {
        public static readonly Cases Instance = new();

        public bool Equals((Outcome Outcome, List<Truth> Truths) x, (Outcome Outcome, List<Truth> Truths) y) => x.Outcome == y.Outcome && x.Truths.SequenceEqual(y.Truths);

        public int GetHashCode((Outcome Outcome, List<Truth> Truths) obj) => obj.Truths.Aggregate(obj.Outcome.GetHashCode(), (hash, t) => (hash * 3) + (int)t);
    }
}
