namespace DecisionSupport.Authoring.Tests.SeededFaults;

/// <summary>A row of the table: which tools notice a fault.</summary>
internal sealed class Promise
{
    private static readonly string[] Columns = ["lint", "cases", "gaps", "prove", "diff, who", "diff, words"];
    private const int FirstColumn = 4;

    private readonly string[] _cells;

    private Promise(string[] cells) => _cells = cells;

    /// <summary>The file and the change, by which a fault is found again.</summary>
    public (string File, string Change) Fault => (_cells[2], _cells[3]);

    /// <summary>The row, as a message shows it.</summary>
    public string Text => string.Join(" | ", _cells);

    /// <summary>All rows of a table, in its order.</summary>
    public static IEnumerable<Promise> In(string table) =>
        table.Split('\n').Where(l => l.StartsWith("| ", StringComparison.Ordinal) && l.Length > 2 && char.IsDigit(l[2])).Select(l => new Promise(l.Split(" | ")));

    /// <summary>Whether a tool, named as the table's head names it, notices the fault.</summary>
    public bool Says(string tool) => _cells[FirstColumn + Array.IndexOf(Columns, tool)].Contains('✓');

    /// <summary>Whether every tool that notices the fault here notices it there.</summary>
    public bool IsKeptBy(Promise other) => Columns.All(c => !Says(c) || other.Says(c));
}
