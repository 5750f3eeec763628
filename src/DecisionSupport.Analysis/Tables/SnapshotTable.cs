using System.Globalization;
using System.Text.Json;
using DecisionSupport.Analysis.Tables;
using DecisionSupport.Diagnostics;

namespace DecisionSupport.Analysis;

/// <summary>
/// Rows of a table as snapshots: a fact a column, named by its id, and <c>asOf</c>. An empty cell is unknown; yes and no may be written in Swedish. Several values of a list
/// stand with <c>|</c> between; lists of periods cannot be written so. Immutable and thread-safe.
/// </summary>
public sealed class SnapshotTable
{
    private static readonly string[] Plain = ["snapshot", "asOf", "reference"];

    private readonly Vocabulary _vocabulary;
    private readonly ImmutableArray<string> _columns;
    private readonly string _file;

    /// <summary>A table with such columns.</summary>
    /// <param name="vocabulary">The vocabulary of the rule book that will be asked.</param>
    /// <param name="columns">The names of the columns.</param>
    /// <param name="file">The name that diagnostics say.</param>
    public SnapshotTable(Vocabulary vocabulary, IEnumerable<string> columns, string file)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(file);
        (_vocabulary, _columns, _file) = (vocabulary, [.. columns], file);
        Faults = [.. FaultsOfColumns()];
    }

    /// <summary>What is wrong with the columns; then no row can be read.</summary>
    public ImmutableArray<Diagnostic> Faults { get; }

    /// <summary>What is wrong with a row before its values are looked at; null when nothing is.</summary>
    /// <param name="cells">The cells as text.</param>
    /// <param name="number">The number of the row in its file, for the diagnostic.</param>
    public Diagnostic? FaultOf(IReadOnlyCollection<string> cells, int number)
    {
        ArgumentNullException.ThrowIfNull(cells);
        return FaultOf(cells, _columns.Length, new Place(_file, number, 1));
    }

    internal static Diagnostic? FaultOf(IReadOnlyCollection<string> cells, int columns, Place place) =>
        cells.Count != columns ? SharedKinds.WrongKind.At(place, string.Create(CultureInfo.InvariantCulture, $"The row has {cells.Count} cells and the header {columns}; put quotes around cells that have the dividing character in them."))
        : cells.Any(c => c.Contains('\uFFFD', StringComparison.Ordinal)) ? SharedKinds.WrongEncoding.At(place, "The row is not UTF-8 (perhaps Windows-1252); save the table as 'CSV UTF-8'.")
        : null;

    /// <summary>Writes a row as the JSON of a snapshot, which <see cref="SnapshotReader"/> reads. What is not of its fact's type is written as it stands, for that one to tell.</summary>
    /// <param name="cells">The cells as text, one for each column.</param>
    /// <param name="json">Where it is written.</param>
    public void Write(IReadOnlyList<string> cells, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        WriteMembers(cells, json);
        json.WriteEndObject();
    }

    internal void WriteMembers(IReadOnlyList<string> cells, Utf8JsonWriter json)
    {
        if (!_columns.Contains("snapshot"))
        {
            json.WriteNumber("snapshot", 1);
        }

        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i].Length > 0)
            {
                json.WritePropertyName(_columns[i]);
                WriteCell(_columns[i], cells[i], json);
            }
        }
    }

    // A key may begin with noughts.
    private void WriteCell(string column, string cell, Utf8JsonWriter json)
    {
        if (column == "reference")
        {
            json.WriteStringValue(cell);
        }
        else
        {
            CellValue.Write(json, _vocabulary.Find(column)?.Type, cell);
        }
    }

    private IEnumerable<Diagnostic> FaultsOfColumns()
    {
        var place = new Place(_file, 1, 1);
        if (!_columns.Contains("asOf"))
        {
            yield return SharedKinds.MissingKey.At(place, "The table has no column 'asOf', the day each case is looked at; add it.");
        }

        foreach (var column in _columns.Where(c => !Plain.Contains(c)))
        {
            if (_vocabulary.Find(column) is not { } fact)
            {
                yield return SharedKinds.UnknownFact.At(place, $"The column '{column}' is no fact. Columns are called by ids of facts, such as person.birthDate; take it away, or call it by its id.");
            }
            else if (fact.Type is RecordListFactType)
            {
                yield return SharedKinds.WrongKind.At(place, $"The column '{column}' is a list of periods, which a table has no room for; write the cases as NDJSON.");
            }
        }
    }
}
