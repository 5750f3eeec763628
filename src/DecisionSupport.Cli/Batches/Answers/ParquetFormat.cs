using DecisionSupport.Cli.Batches.Cases;
using Parquet;
using Parquet.Schema;

namespace DecisionSupport.Cli.Batches.Answers;

/// <summary>A table of outcomes by its columns, in groups of rows.</summary>
internal sealed class ParquetFormat : IAnswerFormat
{
    private const int RowsOfGroup = 1 << 16;

    private readonly Stream _output;
    private readonly OutcomeColumns _columns;
    private readonly DataField[] _fields;
    private readonly List<string?[]> _rows = new(RowsOfGroup);
    private ParquetWriter? _writer;

    public ParquetFormat(Stream output, OutcomeColumns columns)
    {
        (_output, _columns) = (output, columns);
        _fields = [.. columns.Names.Select(name => new DataField(name, typeof(string), isNullable: true))];
    }

    public void Begin() => _writer = ParquetWriter.CreateAsync(new ParquetSchema(_fields), _output).GetAwaiter().GetResult();

    public void Add(int number, Decision decision, CaseBlock block) => block.Rows.Add(_columns.CellsOf(number, decision));

    public void Write(CaseBlock block)
    {
        _rows.AddRange(block.Rows);
        if (_rows.Count >= RowsOfGroup)
        {
            WriteGroup();
        }
    }

    public void End()
    {
        WriteGroup();
        Dispose();
    }

    public void Dispose()
    {
        _writer?.DisposeAsync().AsTask().GetAwaiter().GetResult();
        _writer = null;
    }

    private void WriteGroup()
    {
        if (_rows.Count == 0)
        {
            return;
        }

        using var group = _writer!.CreateRowGroup();
        for (var i = 0; i < _fields.Length; i++)
        {
            group.WriteAsync(_fields[i], [.. _rows.Select(r => r[i]!)]).GetAwaiter().GetResult();
        }

        _rows.Clear();
    }
}
