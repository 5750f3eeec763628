using System.Buffers;
using System.Text;
using DecisionSupport.Cli.Batches.Cases;

namespace DecisionSupport.Cli.Batches.Answers;

/// <summary>A table of outcomes, divided by semicolons: a case a line.</summary>
internal sealed class CsvFormat(Stream output, OutcomeColumns columns) : IAnswerFormat
{
    private const char Divider = ';';

    // What a spreadsheet would take for a formula is held to be text by an apostrophe before it.
    private static readonly SearchValues<char> Formula = SearchValues.Create("=+-@\t");
    private static readonly SearchValues<char> Quoted = SearchValues.Create(";\"\r\n");

    public void Begin() => output.Write(Encoding.UTF8.GetBytes(Line(columns.Names)));

    public void Add(int number, Decision decision, CaseBlock block) => block.Answers.Write(Encoding.UTF8.GetBytes(Line(columns.CellsOf(number, decision))));

    public void Write(CaseBlock block)
    {
        output.Write(block.Answers.WrittenSpan);
        output.Flush();
    }

    public void End()
    {
    }

    public void Dispose()
    {
    }

    private static string Line(IEnumerable<string?> cells) => string.Join(Divider, cells.Select(Cell)) + "\n";

    private static string Cell(string? text) => text switch
    {
        null or "" => "",
        _ when Formula.Contains(text[0]) => Cell("'" + text),
        _ when text.AsSpan().ContainsAny(Quoted) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"",
        _ => text,
    };
}
