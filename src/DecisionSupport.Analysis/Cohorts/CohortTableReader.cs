using System.Buffers;
using System.Globalization;
using System.Text.Json;
using DecisionSupport.Analysis.Cohorts;
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

    private static readonly string[] Plain = ["snapshot", "asOf", "reference"];

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
        var faults = Faults(columns).ToImmutableArray();
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
                yield return Read(line, columns, cells);
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

    private IEnumerable<Diagnostic> Faults(string[] columns)
    {
        var place = new Place(_file, 1, 1);
        if (!columns.Contains("asOf"))
        {
            yield return SharedKinds.MissingKey.At(place, "The table has no column 'asOf', the day each case is looked at; add it.");
        }

        foreach (var column in columns.Where(c => c.StartsWith(Background, StringComparison.Ordinal) && !BackgroundReader.Keys.Contains(c[Background.Length..])))
        {
            yield return SharedKinds.UnknownFact.At(place, $"There is no column '{column}'; what stands beside a case is {string.Join(", ", BackgroundReader.Keys.Select(k => Background + k))}.");
        }

        foreach (var column in columns.Where(c => !Plain.Contains(c) && !c.StartsWith(Background, StringComparison.Ordinal)))
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

    private CohortReading Read(int line, string[] columns, string[] cells)
    {
        if (cells.Length != columns.Length)
        {
            return Refuse(SharedKinds.WrongKind, line, string.Create(CultureInfo.InvariantCulture, $"The row has {cells.Length} cells and the header {columns.Length}; put quotes around cells that have the dividing character in them."));
        }

        if (cells.Any(c => c.Contains('\uFFFD', StringComparison.Ordinal)))
        {
            return Refuse(SharedKinds.WrongEncoding, line, "The row is not UTF-8 (perhaps Windows-1252); save the table as 'CSV UTF-8'.");
        }

        var reading = _lines.Read(Write(columns, cells), line);
        // Columns of the JSON that was written of the row would mislead.
        return new CohortReading(reading.Case, [.. reading.Diagnostics.Select(d => d with { Place = d.Place with { Column = 1 } })]);
    }

    private CohortReading Refuse(DiagnosticKind kind, int line, string message) => new(null, [kind.At(new Place(_file, line, 1), message)]);

    private ReadOnlySpan<byte> Write(string[] columns, string[] cells)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            if (!columns.Contains("snapshot"))
            {
                json.WriteNumber("snapshot", 1);
            }

            foreach (var (column, cell) in columns.Zip(cells).Where(p => p.Second.Length > 0 && !p.First.StartsWith(Background, StringComparison.Ordinal)))
            {
                json.WritePropertyName(column);
                CellValue.Write(json, _vocabulary.Find(column)?.Type, cell);
            }

            json.WriteStartObject("background");
            foreach (var (column, cell) in columns.Zip(cells).Where(p => p.Second.Length > 0 && p.First.StartsWith(Background, StringComparison.Ordinal)))
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
