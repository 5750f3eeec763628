using DecisionSupport.Logic;

namespace DecisionSupport.Analysis.Diagrams;

/// <summary>
/// Where two functions of true and false both hold in at least one cell of some variables. These are forgotten while the functions are joined: with them the join can be many times as large.
/// Not thread-safe.
/// </summary>
/// <param name="diagram">Where the functions are.</param>
/// <param name="forgotten">The variables.</param>
internal sealed class Forgetting(Diagram diagram, ImmutableArray<int> forgotten)
{
    private readonly JoinTable _done = new();
    private readonly int _last = forgotten.IsEmpty ? -1 : forgotten.Max();

    public int And(int left, int right)
    {
        if (left == (int)Truth.False || right == (int)Truth.False)
        {
            return (int)Truth.False;
        }

        var variable = Math.Min(diagram.VariableOf(left), diagram.VariableOf(right));
        if (variable > _last)
        {
            return diagram.And(left, right);
        }

        if (left > right)
        {
            (left, right) = (right, left);
        }

        if (!_done.TryFind(left, right, out var both))
        {
            diagram.Spend(diagram.CellCount(variable));
            _done.Add(left, right, both = forgotten.Contains(variable) ? InAnyCell(left, right, variable) : InEachCell(left, right, variable));
        }

        return both;
    }

    private int InAnyCell(int left, int right, int variable)
    {
        var any = (int)Truth.False;
        for (var cell = 0; cell < diagram.CellCount(variable) && any != (int)Truth.True; cell++)
        {
            any = diagram.Or(any, InCell(left, right, variable, cell));
        }

        return any;
    }

    private int InEachCell(int left, int right, int variable)
    {
        var children = new int[diagram.CellCount(variable)];
        for (var cell = 0; cell < children.Length; cell++)
        {
            children[cell] = InCell(left, right, variable, cell);
        }

        return diagram.Make(variable, children);
    }

    private int InCell(int left, int right, int variable, int cell) => And(diagram.Cofactor(left, variable, cell), diagram.Cofactor(right, variable, cell));
}
