using System.Buffers;
using System.Text.Json;
using DecisionSupport.Analysis.Cohorts;
using DecisionSupport.Analysis.Tables;
using DecisionSupport.Diagnostics;
using nietras.SeparatedValues;

namespace DecisionSupport.Analysis;

/// <summary>
/// Reads CSV: a case a row, a fact a column named by its id, <c>asOf</c>, and <c>background.sex</c> and the like. An empty cell is unknown. Several values of a
/// list stand with <c>|</c> between; lists of periods cannot be written so, and need NDJSON.
/// </summary>
public sealed class CohortTableReader
{
    private const string Background = "background.";

    private readonly Vocabulary _vocabulary;
    private readonly CohortLineReader _lines;
    private readonly string _file;

    /// <summary>A reader for the snapshots of one vocabulary.</summary>
    /// <param name="vocabulary">The vocabulary of the rule book that will be asked.</param>
    /// <param name="file">The name that diagnostics say.</param>
    public CohortTableReader(Vocabulary vocabulary, string file)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        _vocabulary = vocabulary;
        _lines = new CohortLineReader(vocabulary, file);
        _file = file;
    }

    /// <summary>Reads row by row; nothing is kept. What is wrong with the header is the only reading there is.</summary>
    /// <param name="text">The text; columns are divided by semicolon, comma or tab, as its first line shows.</param>
    public IEnumerable<CohortReading> Read(TextReader text)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var rows = Sep.Reader(o => o with { Unescape = true, DisableColCountCheck = true }).From(text);
        var columns = rows.Header.ColNames.Select(c => c.Trim('\uFEFF', ' ')).ToArray();
        var table = new SnapshotTable(_vocabulary, columns.Where(c => !IsBackground(c)), _file);
        ImmutableArray<Diagnostic> faults = [.. table.Faults, .. Faults(columns)];
        if (!faults.IsEmpty)
        {
            yield return new CohortReading(null, faults);
            yield break;
        }

        while (rows.MoveNext())
        {
            var (line, cells) = Cells(rows.Current);
            if (cells.Any(c => c.Length > 0))
            {
                yield return Read(line, columns, cells, table);
            }
        }
    }

    private static (int Line, string[] Cells) Cells(SepReader.Row row)
    {
        var cells = new string[row.ColCount];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = row[i].ToString().Trim();
        }

        return (row.LineNumberFrom, cells);
    }

    private static bool IsBackground(string column) => column.StartsWith(Background, StringComparison.Ordinal);

    private IEnumerable<Diagnostic> Faults(string[] columns) => columns.Where(c => IsBackground(c) && !BackgroundReader.Keys.Contains(c[Background.Length..])).Select(column =>
        SharedKinds.UnknownFact.At(new Place(_file, 1, 1), $"There is no column '{column}'; what stands beside a case is {string.Join(", ", BackgroundReader.Keys.Select(k => Background + k))}."));

    private CohortReading Read(int line, string[] columns, string[] cells, SnapshotTable table)
    {
        if (SnapshotTable.FaultOf(cells, columns.Length, new Place(_file, line, 1)) is { } fault)
        {
            return new CohortReading(null, [fault]);
        }

        var reading = _lines.Read(Write(columns, cells, table), line);
        // Columns of the JSON that was written of the row would mislead.
        return new CohortReading(reading.Case, [.. reading.Diagnostics.Select(d => d with { Place = d.Place with { Column = 1 } })]);
    }

    private static ReadOnlySpan<byte> Write(string[] columns, string[] cells, SnapshotTable table)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            table.WriteMembers([.. cells.Where((_, i) => !IsBackground(columns[i]))], json);
            json.WriteStartObject("background");
            foreach (var (column, cell) in columns.Zip(cells).Where(p => p.Second.Length > 0 && IsBackground(p.First)))
            {
                json.WritePropertyName(column[Background.Length..]);
                CellValue.WriteWord(json, cell);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return buffer.WrittenSpan;
    }
}
