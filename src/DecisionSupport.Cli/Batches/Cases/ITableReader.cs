namespace DecisionSupport.Cli.Batches.Cases;

/// <summary>A table, row by row. Not thread-safe.</summary>
internal interface ITableReader : IDisposable
{
    IReadOnlyList<string> Columns { get; }

    /// <summary>The number of the present row in its file: of its line where it has lines.</summary>
    int Number { get; }

    /// <summary>The cells of the present row as text, empty where they hold nothing; valid until the next.</summary>
    IReadOnlyList<string> Cells { get; }

    /// <summary>How much of the table is read, from 0 to 1; null when that is not known.</summary>
    double? Share { get; }

    /// <summary>Goes to the next row.</summary>
    bool MoveNext();
}
