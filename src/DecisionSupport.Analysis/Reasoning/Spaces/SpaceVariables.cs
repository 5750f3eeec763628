using DecisionSupport.Analysis.Diagrams;
using DecisionSupport.Logic;

namespace DecisionSupport.Analysis.Reasoning.Spaces;

/// <summary>The variables of a space in their order, and which of them stands for a fact. Not thread-safe.</summary>
internal sealed class SpaceVariables(Diagram diagram)
{
    private readonly List<SpaceVariable> _all = [];
    private readonly Dictionary<string, int> _facts = new(StringComparer.Ordinal);

    public IReadOnlyList<SpaceVariable> All => _all;

    public IEnumerable<string> Facts => _facts.Keys;

    public bool Has(string fact) => _facts.ContainsKey(fact);

    /// <summary>Adds a variable after the others, and gives its number.</summary>
    public int Add(SpaceVariable variable, int cells)
    {
        _all.Add(variable);
        return diagram.AddVariable(cells);
    }

    public void AddFact(string fact, SpaceVariable variable, int cells) => _facts[fact] = Add(variable, cells);

    /// <summary>The cells of a fact that is cut.</summary>
    public ImmutableArray<Cell> CellsOf(string fact) => ((FactVariable)_all[_facts[fact]]).Cells;

    /// <summary>What is said of each cell of a fact that is cut.</summary>
    public int ByCell(string fact, Func<Cell, Truth> truth) => diagram.Make(_facts[fact], [.. CellsOf(fact).Select(c => (int)truth(c))]);

    /// <summary>Whether a fact that may stay unknown is known: its last cell is that of the unknown.</summary>
    public int Known(string fact)
    {
        var unknown = diagram.CellCount(_facts[fact]) - 1;
        return diagram.Make(_facts[fact], [.. Enumerable.Range(0, unknown + 1).Select(c => (int)(c == unknown ? Truth.False : Truth.True))]);
    }
}
