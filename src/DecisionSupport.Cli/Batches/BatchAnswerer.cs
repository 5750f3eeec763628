using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using DecisionSupport.Cli.Arguments;
using DecisionSupport.Cli.Batches.Answers;
using DecisionSupport.Cli.Batches.Cases;

namespace DecisionSupport.Cli.Batches;

/// <summary>One case in, one answer out. Thread-safe.</summary>
internal sealed class BatchAnswerer(RuleBook ruleBook, BatchRequest request, IAnswerFormat format)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly string _file = InputName.Of(request.Input);
    private readonly SnapshotReader _reader = new(ruleBook.Vocabulary);

    public CaseBlock Answer(CaseBlock block)
    {
        foreach (var one in block.Cases)
        {
            Answer(one, block);
        }

        return block;
    }

    private void Answer(BlockCase one, CaseBlock block)
    {
        if (one.Fault is { } fault)
        {
            Refuse(one, block, [fault]);
            return;
        }

        var reading = _reader.Read(block.ContentOf(one), _file);
        if (reading.Snapshot is null)
        {
            Refuse(one, block, reading.Diagnostics);
            return;
        }

        var decision = RuleSetOption.Evaluate(ruleBook, reading.Snapshot, request.RuleSets);
        if (decision.Recommendations.IsEmpty)
        {
            Refuse(one, block, decision.NotEvaluated.Select(n => new Diagnostic(n.Code, Severity.Error, new Place(_file, 1, 1), n.Reason)));
            return;
        }

        format.Add(one.Number, decision, block);
        block.Tally.Add(decision, request.Detail);
    }

    private void Refuse(BlockCase one, CaseBlock block, IEnumerable<Diagnostic> problems)
    {
        // A snapshot has one line here; what tells it from the others is the line of the file.
        Diagnostic[] errors = [.. problems.Where(d => d.Severity == Severity.Error).Select(d => d with { Place = d.Place with { Line = one.Number, Column = ColumnOf(d) } })];
        block.Tally.AddBad(errors);
        var to = request.Errors is null ? block.Answers : block.Bad;
        using (var json = new Utf8JsonWriter(to, Options))
        {
            WriteErrors(one.Number, errors, json);
        }

        to.Write("\n"u8);
    }

    // Columns of the JSON that is made of a row of a table would mislead.
    private int ColumnOf(Diagnostic error) => FileFormats.Of(request.Input) == FileFormat.Lines ? Math.Max(error.Place.Column, 1) : 1;

    private static void WriteErrors(int line, Diagnostic[] errors, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("line", line);
        json.WriteStartArray("errors");
        foreach (var error in errors)
        {
            json.WriteStartObject();
            json.WriteString("code", error.Code);
            json.WriteNumber("column", error.Place.Column);
            json.WriteString("message", error.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
