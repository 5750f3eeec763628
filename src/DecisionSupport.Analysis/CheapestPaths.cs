using DecisionSupport.Analysis.Diagrams;
using DecisionSupport.Analysis.Reasoning.Spaces;

namespace DecisionSupport.Analysis;

/// <summary>Paths through a function to a terminal that leave the fewest variables in another cell than a case has them. Deterministic; not thread-safe.</summary>
/// <param name="function">The function, first among the roots.</param>
/// <param name="variables">What its variables stand for.</param>
/// <param name="present">The cell of each variable in the case.</param>
/// <param name="isFree">By variable, whether it may be in another; null where each may.</param>
internal sealed class CheapestPaths(FrozenDiagram function, IReadOnlyList<SpaceVariable> variables, int[] present, bool[]? isFree)
{
    private const int Unreachable = int.MaxValue / 2;

    private readonly int[] _costs = new int[function.Count];

    /// <summary>The cheapest paths, each as the cells to change; at most <paramref name="count"/>, in the order of variables and cells.</summary>
    public List<ImmutableArray<(int Variable, int Cell)>> To(int terminal, int count)
    {
        // What lies below is known first.
        for (var i = _costs.Length - 1; i >= 0; i--)
        {
            _costs[i] = Cheapest(Diagram.FirstNode + i, terminal);
        }

        var paths = new List<ImmutableArray<(int Variable, int Cell)>>();
        if (Cost(function.Roots[0], terminal) < Unreachable)
        {
            Collect(function.Roots[0], terminal, count, [], paths);
        }

        return paths;
    }

    private int Cheapest(int node, int terminal)
    {
        var variable = function.VariableOf(node);
        var children = function.ChildrenOf(node);
        var cheapest = Unreachable;
        for (var cell = 0; cell < children.Length; cell++)
        {
            cheapest = Math.Min(cheapest, StepCost(variable, cell) + Cost(children[cell], terminal));
        }

        return cheapest;
    }

    private void Collect(int node, int terminal, int count, ImmutableArray<(int Variable, int Cell)> changed, List<ImmutableArray<(int Variable, int Cell)>> paths)
    {
        if (Diagram.IsTerminal(node))
        {
            paths.Add(changed);
            return;
        }

        var variable = function.VariableOf(node);
        for (var cell = 0; cell < function.ChildrenOf(node).Length && paths.Count < count; cell++)
        {
            var (step, child) = (StepCost(variable, cell), function.ChildrenOf(node)[cell]);
            if (step + Cost(child, terminal) == Cost(node, terminal))
            {
                Collect(child, terminal, count, step == 0 ? changed : changed.Add((variable, cell)), paths);
            }
        }
    }

    private int Cost(int node, int terminal) => !Diagram.IsTerminal(node) ? _costs[node - Diagram.FirstNode] : node == terminal ? 0 : Unreachable;

    // To forget what is known is no change anybody can make; the answer to a question over several facts has no single change to tell.
    private int StepCost(int variable, int cell) =>
        cell == present[variable] ? 0 : isFree?[variable] != false && variables[variable] is FactVariable fact && !fact.Cells[cell].IsUnknown ? 1 : Unreachable;
}
