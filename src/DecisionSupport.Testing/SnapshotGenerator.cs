using Bogus;
using DecisionSupport.Authoring.BorderCases;
using DecisionSupport.Feel;
using DecisionSupport.Testing.Generation;

namespace DecisionSupport.Testing;

/// <summary>
/// Makes up snapshots for the tests of a host or of rules. The same rule book and seed give the same snapshots, in the same order, on any machine.
/// Nobody's data is in them. Thread-safe: each sequence keeps its own state.
/// </summary>
public sealed class SnapshotGenerator
{
    private const int MostMoved = 3;

    private readonly RuleBook _ruleBook;
    private readonly int _seed;

    /// <summary>A generator for the facts of a rule book.</summary>
    /// <param name="ruleBook">The rule book whose vocabulary the snapshots have.</param>
    /// <param name="seed">Another seed gives other snapshots.</param>
    public SnapshotGenerator(RuleBook ruleBook, int seed)
    {
        ArgumentNullException.ThrowIfNull(ruleBook);
        _ruleBook = ruleBook;
        _seed = seed;
    }

    /// <summary>Snapshots as case systems send them, without end: most facts known, some not, and now and then nothing known of a whole subject.</summary>
    /// <param name="asOf">The day the cases are looked at.</param>
    public IEnumerable<CaseSnapshot> Realistic(DateOnly asOf)
    {
        var values = new RealisticValues(new Randomizer(_seed), asOf);
        while (true)
        {
            yield return values.Snapshot(_ruleBook.Vocabulary);
        }
    }

    /// <summary>Snapshots on the bounds of a rule set, without end: nearly everything speaks for the person, and one to three facts stand on one side of
    /// a bound or are unknown.</summary>
    /// <param name="ruleSet">The id of the rule set.</param>
    /// <param name="asOf">The day the cases are looked at; the rule set must have a version in force then.</param>
    /// <exception cref="ArgumentException">There is no such rule set, or it cannot answer about that day.</exception>
    public IEnumerable<CaseSnapshot> Borderline(string ruleSet, DateOnly asOf)
    {
        var view = new RuleView(_ruleBook, ruleSet, asOf);
        if (!view.CanAnswer)
        {
            throw new ArgumentException($"{ruleSet} cannot be evaluated on {asOf:O}.", nameof(asOf));
        }

        var favourable = FavourableCase.Find(view);
        // A value beside which others cannot stand would move those as well.
        var choices = view.Facts.Select(fact => (fact.Id, Values: BorderValues.Of(fact, view, favourable).Where(v => MovesAlone(favourable, fact, v)).ToImmutableArray())).ToList();
        return Moved(favourable, choices, new Randomizer(_seed));
    }

    private static bool MovesAlone(CaseSnapshot favourable, Fact fact, FeelValue value) =>
        favourable.With(fact.Id, value) is var moved && favourable.KnownFacts.All(f => f == fact || moved[f.Id] == favourable[f.Id]);

    private static IEnumerable<CaseSnapshot> Moved(CaseSnapshot favourable, List<(string Fact, ImmutableArray<FeelValue> Values)> choices, Randomizer random)
    {
        while (true)
        {
            var snapshot = favourable;
            var moved = random.Int(1, MostMoved);
            for (var i = 0; i < moved; i++)
            {
                var (fact, values) = choices[random.Int(0, choices.Count - 1)];
                snapshot = snapshot.With(fact, values[random.Int(0, values.Length - 1)]);
            }

            yield return snapshot;
        }
    }
}
