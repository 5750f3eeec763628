using DecisionSupport.Analysis.Diagrams;
using DecisionSupport.Analysis.Reasoning;
using DecisionSupport.Analysis.Reasoning.Spaces;
using DecisionSupport.Logic;

namespace DecisionSupport.Analysis.Blocking;

/// <summary>
/// Finds the smallest sets of findings that keep an outcome from coming out: while those stay as they are, nothing that becomes known of anything else
/// brings it, and no part of the set is enough for that. Looks at every case there can be, so that what cannot happen together does not count.
/// Not thread-safe.
/// </summary>
internal sealed class BlockingFinder
{
    private const int MaxSets = 8;
    private const int MaxSteps = 200;

    private readonly Diagram _diagram;
    private readonly ImmutableArray<Atom> _atoms;
    private readonly int[] _unchanged;

    private BlockingFinder(Diagram diagram, ImmutableArray<Atom> atoms, Func<Atom, int> present)
    {
        _diagram = diagram;
        _atoms = atoms;
        _unchanged = [.. atoms.Select(a => Where(a.Node, present(a)))];
    }

    /// <summary>For each outcome but the present one, the sets that block it, the smallest first.</summary>
    public static ImmutableArray<(Outcome Outcome, ImmutableArray<ImmutableArray<Atom>> Sets)> Find(Recommendation recommendation)
    {
        var asked = RulesInForce.Of(recommendation);
        var space = CaseSpace.Around(asked, recommendation.Decision.Snapshot, isFree: _ => true, mayStayUnknown: true);
        var rules = space.Rules();
        var outcomes = rules.Outcomes(recommendation.Compiled);
        var finder = new BlockingFinder(space.Diagram, AtomFinder.Of(recommendation.Compiled, rules, asked.Versions), a => space.PresentValue(a.Node));
        return
        [
            .. outcomes.Where(o => !ReferenceEquals(o.Outcome.Outcome, recommendation.Outcome)).Select(o => (o.Outcome.Outcome, finder.Blocking(space.Possibly(o.Comes)))),
        ];
    }

    private ImmutableArray<ImmutableArray<Atom>> Blocking(int reached)
    {
        var candidates = new Transversals();
        var found = new List<ImmutableArray<int>>();
        for (var step = 0; step < MaxSteps && found.Count < MaxSets; step++)
        {
            if (candidates.Sets.FirstOrDefault(s => !found.Exists(f => f.AsSpan().SequenceEqual(s.AsSpan()))) is not { IsDefault: false } candidate)
            {
                break;
            }

            var way = candidate.Aggregate(reached, (node, atom) => _diagram.And(node, _unchanged[atom]));
            if (way == (int)Truth.False)
            {
                found.Add(candidate);
                continue;
            }

            candidates.Hit(Changed(way));
        }

        return [.. found.Select(set => set.Select(atom => _atoms[atom]).ToImmutableArray())];
    }

    // The findings that must change together on some way to the outcome: what can stay as it is, stays.
    private List<int> Changed(int way)
    {
        var changed = new List<int>();
        for (var atom = 0; atom < _atoms.Length; atom++)
        {
            var staying = _diagram.And(way, _unchanged[atom]);
            if (staying == (int)Truth.False)
            {
                changed.Add(atom);
            }
            else
            {
                way = staying;
            }
        }

        return changed;
    }

    private int Where(int node, int terminal) => _diagram.Map(node, t => (int)TruthTables.ToTruth(t == terminal), []);
}
