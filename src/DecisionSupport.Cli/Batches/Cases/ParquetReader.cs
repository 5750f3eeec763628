using Parquet;
using Parquet.Schema;

namespace DecisionSupport.Cli.Batches.Cases;

/// <summary>A table of the format Parquet, one group of its rows after the other. Not thread-safe.</summary>
internal sealed class ParquetReader : ITableReader
{
    private readonly Stream _input;
    private readonly Parquet.ParquetReader _parquet;
    private readonly DataField[] _fields;
    private readonly string[] _cells;
    private string[][] _columns = [];
    private int _nextGroup;
    private int _row;
    private int _rowsOfGroup;

    private ParquetReader(Stream input, Parquet.ParquetReader parquet)
    {
        (_input, _parquet) = (input, parquet);
        _fields = parquet.Schema.GetDataFields();
        _cells = new string[_fields.Length];
        Columns = [.. _fields.Select(f => f.Name)];
    }

    public IReadOnlyList<string> Columns { get; }

    public int Number { get; private set; }

    public IReadOnlyList<string> Cells => _cells;

    public double? Share => _parquet.RowGroupCount == 0 ? null : (_nextGroup - 1 + ((double)_row / Math.Max(1, _rowsOfGroup))) / _parquet.RowGroupCount;

    /// <exception cref="InvalidDataException">It is no such table, or has a column of lists.</exception>
    public static ParquetReader Open(Stream input)
    {
        try
        {
            var parquet = Parquet.ParquetReader.CreateAsync(input, new ParquetOptions { UseDateOnlyTypeForDates = true }).GetAwaiter().GetResult();
            return parquet.Schema.GetDataFields().FirstOrDefault(f => f.MaxRepetitionLevel > 0) is { } list
                ? throw new InvalidDataException($"The column '{list.Path.FirstPart}' is a list. Write a list as one text, with | between its values; lists of periods need NDJSON.")
                : new ParquetReader(input, parquet);
        }
        catch (Exception e) when (e is IOException or InvalidOperationException or ParquetException)
        {
            throw new InvalidDataException($"This is no table of the format Parquet that can be read: {e.Message}", e);
        }
    }

    public bool MoveNext()
    {
        while (_row == _rowsOfGroup)
        {
            if (_nextGroup == _parquet.RowGroupCount)
            {
                return false;
            }

            ReadGroup(_nextGroup++);
        }

        Number++;
        for (var i = 0; i < _cells.Length; i++)
        {
            _cells[i] = _columns[i][_row];
        }

        _row++;
        return true;
    }

    public void Dispose()
    {
        _parquet.DisposeAsync().AsTask().GetAwaiter().GetResult();
        _input.Dispose();
    }

    private void ReadGroup(int index)
    {
        using var group = _parquet.OpenRowGroupReader(index);
        (_row, _rowsOfGroup) = (0, checked((int)group.RowCount));
        try
        {
            _columns = [.. _fields.Select(field => ParquetColumn.Read(group, field, _rowsOfGroup))];
        }
        catch (Exception e) when (e is InvalidOperationException or ParquetException or ArgumentException or IndexOutOfRangeException)
        {
            throw new InvalidDataException($"The table is damaged, or of a kind that cannot be read: {e.Message}", e);
        }
    }
}
