using System.Buffers;
using System.Text.Json;

namespace DecisionSupport.Cli.Batches.Cases;

/// <summary>Cases a row each of a table, whose columns are facts. Not thread-safe.</summary>
internal sealed class RowSource : ICaseSource
{
    private readonly ITableReader _rows;
    private readonly SnapshotTable _table;
    private readonly ArrayBufferWriter<byte> _content = new();
    private readonly Utf8JsonWriter _json;

    public RowSource(ITableReader rows, Vocabulary vocabulary, string file)
    {
        _rows = rows;
        _table = new SnapshotTable(vocabulary, rows.Columns, file);
        _json = new Utf8JsonWriter(_content);
    }

    /// <summary>What is wrong with the columns; then there is no row to ask about.</summary>
    public IReadOnlyList<Diagnostic> Faults => _table.Faults;

    public int Number { get; private set; }

    public ReadOnlySpan<byte> Content => _content.WrittenSpan;

    public Diagnostic? Fault { get; private set; }

    public double? Share => _rows.Share;

    public bool MoveNext()
    {
        while (_rows.MoveNext())
        {
            Number = _rows.Number;
            if (_rows.Cells.All(c => c.Length == 0))
            {
                continue;
            }

            Fault = _table.FaultOf(_rows.Cells, Number);
            _content.ResetWrittenCount();
            if (Fault is null)
            {
                _json.Reset(_content);
                _table.Write(_rows.Cells, _json);
                _json.Flush();
            }

            return true;
        }

        return false;
    }

    public void Dispose()
    {
        _rows.Dispose();
        _json.Dispose();
    }
}
