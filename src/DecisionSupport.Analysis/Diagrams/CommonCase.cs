using DecisionSupport.Logic;

namespace DecisionSupport.Analysis.Diagrams;

/// <summary>
/// Finds cases in which two functions are both not false, without making the function where they are. Remembers where there is none. Not thread-safe.
/// </summary>
/// <param name="diagram">Where the functions are.</param>
/// <param name="preferred">The cell of each variable that is tried first, and that a case has where nothing depends on it.</param>
internal sealed class CommonCase(Diagram diagram, ImmutableArray<int> preferred)
{
    private readonly JoinTable _apart = new();

    /// <summary>The cell of each variable in such a case; null when there is none.</summary>
    public int[]? Find(int left, int right)
    {
        int[] cells = [.. preferred];
        return Walk(left, right, cells) ? cells : null;
    }

    /// <summary>Whether a function is not false in a case.</summary>
    public bool IsIn(int node, int[] cells)
    {
        while (!Diagram.IsTerminal(node))
        {
            node = diagram.Cofactor(node, diagram.VariableOf(node), cells[diagram.VariableOf(node)]);
        }

        return node != (int)Truth.False;
    }

    private bool Walk(int left, int right, int[] cells)
    {
        if (left == (int)Truth.False || right == (int)Truth.False)
        {
            return false;
        }

        if (Diagram.IsTerminal(left) && Diagram.IsTerminal(right))
        {
            return true;
        }

        if (_apart.TryFind(left, right, out _))
        {
            return false;
        }

        var variable = Math.Min(diagram.VariableOf(left), diagram.VariableOf(right));
        var count = diagram.CellCount(variable);
        diagram.Spend(count);
        for (var turn = 0; turn < count; turn++)
        {
            var cell = InTurn(turn, preferred[variable]);
            cells[variable] = cell;
            if (Walk(diagram.Cofactor(left, variable, cell), diagram.Cofactor(right, variable, cell), cells))
            {
                return true;
            }
        }

        cells[variable] = preferred[variable];
        _apart.Add(left, right, 0);
        return false;
    }

    // The preferred one first, then all others in their order.
    private static int InTurn(int turn, int first) => turn == 0 ? first : turn <= first ? turn - 1 : turn;
}
