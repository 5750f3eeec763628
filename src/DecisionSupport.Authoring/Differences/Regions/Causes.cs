using DecisionSupport.Analysis.Diagrams;
using DecisionSupport.Analysis.Reasoning;
using DecisionSupport.Analysis.Reasoning.Spaces;
using DecisionSupport.Analysis.Rules;
using DecisionSupport.Compilation;

namespace DecisionSupport.Authoring.Differences.Regions;

/// <summary>Which criteria and levels the sides see differently, and where.</summary>
internal sealed class Causes
{
    private readonly Diagram _diagram;
    private readonly List<(string Name, int Differs)> _causes = [];

    public Causes(RuleSpace space, RulesInForce old, RulesInForce @new, RuleDiagrams rulesOfOld, RuleDiagrams rulesOfNew)
    {
        _diagram = space.Diagram;
        var unequal = new Unequal();
        foreach (var (before, after) in Both(old.Versions, @new.Versions, v => v.Version.RuleSet))
        {
            var prefix = before == old.Version ? "" : before.Version.RuleSet + ".";
            foreach (var (a, b) in Both(before.Criteria, after.Criteria, c => c.Criterion.Id))
            {
                Add(prefix + a.Criterion.Id, _diagram.Apply(unequal, rulesOfOld.Criterion(before, a), rulesOfNew.Criterion(after, b)));
            }

            foreach (var (a, b) in Both(before.Outcomes, after.Outcomes, o => o.Outcome.Id))
            {
                Add($"{prefix}{a.Outcome.Id}: level", _diagram.Apply(unequal, rulesOfOld.Level(a, i => Level(a, i)), rulesOfNew.Level(b, i => Level(a, b, i))));
            }
        }
    }

    /// <summary>The names of all that differs where variables are in given cells; -1 is any cell.</summary>
    public ImmutableArray<string> AllAt(ImmutableArray<int> cells) => [.. _causes.Where(c => Restrict(c.Differs, cells) != 0).Select(c => c.Name)];

    /// <summary>The same as it is told: levels are not named where a criterion is.</summary>
    public ImmutableArray<string> At(ImmutableArray<int> cells)
    {
        var names = AllAt(cells);
        return names.All(n => n.EndsWith(": level", StringComparison.Ordinal)) ? names : [.. names.Where(n => !n.EndsWith(": level", StringComparison.Ordinal))];
    }

    private static int Level(CompiledOutcome outcome, int index) => index < 0 ? 0 : index + 1 + outcome.Levels.Length;

    // The number that the first side gives the level; past all of them for a level that it does not have.
    private static int Level(CompiledOutcome first, CompiledOutcome second, int index)
    {
        var known = index < 0 ? -1 : first.Levels.ToList().FindIndex(l => l.Level.Id == second.Levels[index].Level.Id);
        return index < 0 ? 0 : known >= 0 ? Level(first, known) : Diagram.FirstNode - 1 - index;
    }

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
