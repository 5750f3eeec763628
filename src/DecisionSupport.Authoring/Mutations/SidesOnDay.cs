using DecisionSupport.Analysis.Diagrams;
using DecisionSupport.Analysis.Reasoning;
using DecisionSupport.Analysis.Reasoning.Spaces;
using DecisionSupport.Analysis.Reasoning.Witnesses;
using DecisionSupport.Authoring.Differences.Regions;
using DecisionSupport.Compilation.Formulas;
using DecisionSupport.Feel;
using DecisionSupport.Logic;

namespace DecisionSupport.Authoring.Mutations;

/// <summary>
/// Whether two sides are the same functions of every case on one day: the outcome with its level, and each criterion's status; or whether they tell the same
/// steps and notices. Not thread-safe.
/// </summary>
internal sealed class SidesOnDay
{
    private const int Differs = 1;
    private const int MaxWays = 3000;

    // A search takes seconds where the days of a timeline have to fit together.
    private const int MaxSearches = 2;

    private readonly RulesInForce _old;
    private readonly RulesInForce _new;
    private readonly CaseSpace _space;
    private readonly HashSet<string>? _told;

    /// <param name="old">The one side.</param>
    /// <param name="new">The other.</param>
    /// <param name="day">The day that cases are looked at.</param>
    /// <param name="told">The ids of the steps and notices that are compared; null where the outcome and the criteria are.</param>
    /// <param name="maxCells">The cells that may be visited.</param>
    /// <exception cref="DiagramTooLargeException">The rules are too entangled.</exception>
    public SidesOnDay(RulesInForce old, RulesInForce @new, DateOnly day, HashSet<string>? told, long maxCells)
    {
        _told = told;
        _old = old;
        _new = @new;
        _space = CaseSpace.OfAll([old, @new], day, mayHaveNoAnswer: true, withTold: told is not null, maxSteps: maxCells);
    }

    /// <summary>What is another in some case; null when both sides are the same function.</summary>
    /// <exception cref="DiagramTooLargeException">The rules are too entangled.</exception>
    public string? Difference() => All().Select(d => d.What).FirstOrDefault();

    /// <summary>A case that shows it; null where none is found, which proves nothing.</summary>
    public Witness? Witness() => All().Take(MaxSearches).Select(d => Search(d.Where, d.IsIt)).FirstOrDefault(w => w is not null);

    private IEnumerable<(string What, int Where, Func<IReadOnlyDictionary<string, FeelValue>, bool> IsIt)> All() => _told is null ? Differences() : DifferencesOfTold(_told);

    // A step or notice is told where its condition is shown, so that one that fails and one that is open are the same.
    private IEnumerable<(string What, int Where, Func<IReadOnlyDictionary<string, FeelValue>, bool> IsIt)> DifferencesOfTold(HashSet<string> ids)
    {
        var (before, after) = (_space.Rules(0), _space.Rules(1));
        var unequal = new Unequal();
        foreach (var (id, a, b) in _old.Version.Told.Where(t => ids.Contains(t.Id)).Join(_new.Version.Told, t => t.Id, t => t.Id, (a, b) => (a.Id, new StatusQuestion(a.When, Truth.True), new StatusQuestion(b.When, Truth.True))))
        {
            var told = _space.Diagram.Join(unequal, before.Of(a), after.Of(b));
            if (told != 0)
            {
                yield return ($"whether {id} is told", told, facts => CaseUnderRules.Condition(a, _old, _space.AsOf, facts) != CaseUnderRules.Condition(b, _new, _space.AsOf, facts));
            }
        }
    }

    private IEnumerable<(string What, int Where, Func<IReadOnlyDictionary<string, FeelValue>, bool> IsIt)> Differences()
    {
        var (before, after) = (_space.Rules(0), _space.Rules(1));
        var (unequal, labels) = (new Unequal(), new OutcomePairs());
        var outcome = Possibly(_space.Diagram.Join(unequal, labels.Build(_space.Diagram, before, _old.Version), labels.Build(_space.Diagram, after, _new.Version)));
        if (outcome != 0)
        {
            yield return ("the outcome", outcome, facts => CaseUnderRules.Outcome(_old, _space.AsOf, facts) != CaseUnderRules.Outcome(_new, _space.AsOf, facts));
        }

        foreach (var (a, b) in _old.Version.Criteria.Join(_new.Version.Criteria, c => c.Criterion.Id, c => c.Criterion.Id, (a, b) => (a, b)))
        {
            var status = Possibly(_space.Diagram.Join(unequal, before.Of(a), after.Of(b)));
            if (status != 0)
            {
                yield return ($"criterion {a.Criterion.Id}", status, facts => CaseUnderRules.Of(_old, _space.AsOf, facts).Of(a) != CaseUnderRules.Of(_new, _space.AsOf, facts).Of(b));
            }
        }
    }

    private int Possibly(int differs) => _space.Diagram.Select(_space.Possible, (int)Truth.True, differs, 0);

    private Witness? Search(int where, Func<IReadOnlyDictionary<string, FeelValue>, bool> isIt) =>
        new WitnessSearch(_space, _new, isIt).Find(new DiagramPaths(_space.Diagram, Differs).From(where, []).Take(MaxWays));
}
