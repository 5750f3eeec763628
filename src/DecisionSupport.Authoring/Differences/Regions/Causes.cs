using DecisionSupport.Analysis.Diagrams;
using DecisionSupport.Analysis.Reasoning;
using DecisionSupport.Analysis.Reasoning.Spaces;
using DecisionSupport.Compilation;
using DecisionSupport.Logic;
using DecisionSupport.Meaning;

namespace DecisionSupport.Authoring.Differences.Regions;

/// <summary>
/// Which criteria and levels the sides see differently, and where; and which conditions of outcomes, where neither a criterion nor a level is.
/// </summary>
internal sealed class Causes
{
    private readonly Diagram _diagram;
    private readonly List<(string Name, int Differs)> _causes = [];

    public Causes(CaseSpace space, RulesInForce old, RulesInForce @new, RuleMeaning<int> rulesOfOld, RuleMeaning<int> rulesOfNew)
    {
        _diagram = space.Diagram;
        var unequal = new Unequal();
        var conditions = new List<(string Name, int Differs)>();
        foreach (var (before, after) in Both(old.Versions, @new.Versions, v => v.Version.RuleSet))
        {
            var prefix = before == old.Version ? "" : before.Version.RuleSet + ".";
            foreach (var (a, b) in Both(before.Criteria, after.Criteria, c => c.Criterion.Id))
            {
                Add(prefix + a.Criterion.Id, _diagram.Join(unequal, rulesOfOld.Of(a), rulesOfNew.Of(b)));
            }

            foreach (var (a, b) in Both(before.Outcomes, after.Outcomes, o => o.Outcome.Id))
            {
                if (a.Formula is { } was && b.Formula is { } @is)
                {
                    conditions.Add((CauseNames.Condition(prefix, a), _diagram.Join(unequal, rulesOfOld.Of(was), rulesOfNew.Of(@is))));
                }

                string[] levels = [.. a.Levels.Concat(b.Levels).Select(l => l.Level.Id).Distinct()];
                Add(CauseNames.Level(prefix, a), _diagram.Join(unequal, Level(rulesOfOld.Levels(a), levels), Level(rulesOfNew.Levels(b), levels)));
            }
        }

        // Functions of two values, as Unequal has them.
        var elsewhere = _causes.Aggregate(0, (all, cause) => _diagram.Or(all, cause.Differs));
        var nowhereElse = _diagram.Join(unequal, elsewhere, 1);
        conditions.ForEach(c => Add(c.Name, _diagram.And(c.Differs, nowhereElse)));
    }

    /// <summary>The names of all that differs where variables are in given cells; -1 is any cell.</summary>
    public ImmutableArray<string> AllAt(ImmutableArray<int> cells) => [.. _causes.Where(c => Restrict(c.Differs, cells) != 0).Select(c => c.Name)];

    /// <summary>The same as it is told: levels and conditions of outcomes are not named where a criterion is.</summary>
    public ImmutableArray<string> At(ImmutableArray<int> cells)
    {
        var names = AllAt(cells);
        return names.All(CauseNames.IsOfOutcome) ? names : [.. names.Where(n => !CauseNames.IsOfOutcome(n))];
    }

    // The level as a function: its number among the levels of both sides, past them where there is none or it is open.
    private int Level(IEnumerable<(CompiledLevel Level, int Holds)> own, string[] levels) =>
        _diagram.Numbered(own.Select(l => (l.Holds, Array.IndexOf(levels, l.Level.Level.Id))).Append(((int)Truth.True, levels.Length)));

    private static IEnumerable<(T Old, T New)> Both<T>(IEnumerable<T> old, IEnumerable<T> @new, Func<T, string> id) => old.Join(@new, id, id, (a, b) => (a, b));

    private void Add(string name, int differs)
    {
        if (differs != 0)
        {
            _causes.Add((name, differs));
        }
    }

    private int Restrict(int node, ImmutableArray<int> cells)
    {
        for (var variable = 0; variable < cells.Length; variable++)
        {
            node = cells[variable] < 0 ? node : _diagram.Restrict(node, variable, cells[variable]);
        }

        return node;
    }
}
