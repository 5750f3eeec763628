using DecisionSupport.Analysis.Diagrams;
using DecisionSupport.Analysis.Reasoning.Spaces;

namespace DecisionSupport.Analysis;

/// <summary>Paths through a diagram to a terminal that leave the fewest variables in another cell than the snapshot has them. Deterministic.</summary>
internal sealed class CheapestPaths
{
    private const int Unreachable = int.MaxValue / 2;

    private readonly Diagram _diagram;
    private readonly CaseSpace _space;
    private readonly int[] _present;
    private readonly Dictionary<(int Node, int Terminal), int> _costs = [];

    public CheapestPaths(CaseSpace space)
    {
        _diagram = space.Diagram;
        _space = space;
        _present = [.. Enumerable.Range(0, space.Variables.Count).Select(variable => space.PresentCell(variable))];
    }

    /// <summary>The cheapest paths, each as the cells to change; at most <paramref name="count"/>, in the order of variables and cells.</summary>
    public IEnumerable<ImmutableArray<(int Variable, int Cell)>> To(int node, int terminal, int count) =>
        Cost(node, terminal) >= Unreachable ? [] : Paths(node, terminal, []).Take(count);

    private IEnumerable<ImmutableArray<(int Variable, int Cell)>> Paths(int node, int terminal, ImmutableArray<(int Variable, int Cell)> changed)
    {
        if (Diagram.IsTerminal(node))
        {
            yield return changed;
            yield break;
        }

        var variable = _diagram.VariableOf(node);
        var best = Cost(node, terminal);
        for (var cell = 0; cell < _diagram.CellCount(variable); cell++)
        {
            var step = StepCost(variable, cell);
            var child = _diagram.Cofactor(node, variable, cell);
            if (step + Cost(child, terminal) != best)
            {
                continue;
            }

            foreach (var path in Paths(child, terminal, step == 0 ? changed : changed.Add((variable, cell))))
            {
                yield return path;
            }
        }
    }

    private int Cost(int node, int terminal)
    {
        if (Diagram.IsTerminal(node))
        {
            return node == terminal ? 0 : Unreachable;
        }

        if (!_costs.TryGetValue((node, terminal), out var cost))
        {
            var variable = _diagram.VariableOf(node);
            cost = Unreachable;
            _diagram.Spend(_diagram.CellCount(variable));
            for (var cell = 0; cell < _diagram.CellCount(variable); cell++)
            {
                cost = Math.Min(cost, StepCost(variable, cell) + Cost(_diagram.Cofactor(node, variable, cell), terminal));
            }

            _costs[(node, terminal)] = cost = Math.Min(cost, Unreachable);
        }

        return cost;
    }

    // To forget what is known is no change anybody can make; the answer to a question over several facts has no single change to tell.
    private int StepCost(int variable, int cell) =>
        cell == _present[variable] ? 0 : _space.Variables[variable] is FactVariable fact && !fact.Cells[cell].IsUnknown ? 1 : Unreachable;
}
