using System.Text;
using nietras.SeparatedValues;

namespace DecisionSupport.Cli.Batches.Cases;

/// <summary>A table divided by semicolon, comma or tab, as its first line shows. Not thread-safe.</summary>
internal sealed class CsvReader : ITableReader
{
    private readonly Stream _input;
    private readonly SepReader _rows;
    private string[] _cells = [];

    public CsvReader(Stream input)
    {
        _input = input;
        _rows = Sep.Reader(o => o with { Unescape = true, DisableColCountCheck = true }).From(new StreamReader(input, Encoding.UTF8));
        Columns = [.. _rows.Header.ColNames.Select(c => c.Trim('\uFEFF', ' '))];
    }

    public IReadOnlyList<string> Columns { get; }

    public int Number { get; private set; }

    public IReadOnlyList<string> Cells => _cells;

    public double? Share => _input is { CanSeek: true, Length: > 0 } ? (double)_input.Position / _input.Length : null;

    public bool MoveNext()
    {
        if (!_rows.MoveNext())
        {
            return false;
        }

        var row = _rows.Current;
        Number = row.LineNumberFrom;
        if (_cells.Length != row.ColCount)
        {
            _cells = new string[row.ColCount];
        }

        for (var i = 0; i < _cells.Length; i++)
        {
            _cells[i] = row[i].ToString().Trim();
        }

        return true;
    }

    public void Dispose()
    {
        _rows.Dispose();
        _input.Dispose();
    }
}
