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
    private readonly ImmutableArray<int> _fromBelow;
    private readonly CommonCase _cases;

    private BlockingFinder(CaseSpace space, ImmutableArray<Atom> atoms)
    {
        _diagram = space.Diagram;
        _atoms = atoms;
        _unchanged = [.. atoms.Select(a => Where(a.Node, space.PresentValue(a.Node)))];
        _fromBelow = [.. Enumerable.Range(0, atoms.Length).OrderByDescending(a => _diagram.VariableOf(_unchanged[a]))];
        // Cases near the present one leave most findings as they are.
        _cases = new CommonCase(_diagram, [.. space.Variables.Select((_, variable) => Math.Max(space.PresentCell(variable), 0))]);
    }

    /// <summary>For each outcome but the present one, the sets that block it, the smallest first.</summary>
    public static ImmutableArray<(Outcome Outcome, ImmutableArray<ImmutableArray<Atom>> Sets)> Find(Recommendation recommendation)
    {
        var asked = RulesInForce.Of(recommendation);
        var space = CaseSpace.Around(asked, recommendation.Decision.Snapshot, isFree: _ => true, mayStayUnknown: true);
        var rules = space.Rules();
        var outcomes = rules.Outcomes(recommendation.Compiled);
        var finder = new BlockingFinder(space, AtomFinder.Of(recommendation.Compiled, rules, asked.Versions));
        return
        [
            .. outcomes.Where(o => !ReferenceEquals(o.Outcome.Outcome, recommendation.Outcome)).Select(o => (o.Outcome.Outcome, finder.Blocking(o.Comes))),
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

            var stays = new bool[_atoms.Length];
            foreach (var atom in candidate)
            {
                stays[atom] = true;
            }

            if (_cases.Find(reached, AllOf(stays)) is { } way)
            {
                candidates.Hit(Changed(reached, stays, way));
            }
            else
            {
                found.Add(candidate);
            }
        }

        return [.. found.Select(set => set.Select(atom => _atoms[atom]).ToImmutableArray())];
    }

    // The findings that must change together on some way to the outcome: what can stay as it is, stays. The way that is known shows of most that they can.
    private List<int> Changed(int reached, bool[] stays, int[] way)
    {
        var changed = new List<int>();
        for (var atom = 0; atom < _atoms.Length; atom++)
        {
            var isHeld = stays[atom];
            stays[atom] = true;
            if (isHeld || _cases.IsIn(_unchanged[atom], way))
            {
                continue;
            }

            if (_cases.Find(reached, AllOf(stays)) is { } other)
            {
                way = other;
            }
            else
            {
                stays[atom] = false;
                changed.Add(atom);
            }
        }

        return changed;
    }

    // Where these findings are as they are. Joined from below, for then each is mostly laid upon the others, which stay as they were made.
    private int AllOf(bool[] stays) => _fromBelow.Where(atom => stays[atom]).Aggregate((int)Truth.True, (node, atom) => _diagram.And(_unchanged[atom], node));

    private int Where(int node, int terminal) => _diagram.Map(node, t => (int)TruthTables.ToTruth(t == terminal), []);
}
