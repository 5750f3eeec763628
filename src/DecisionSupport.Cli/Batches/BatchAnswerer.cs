using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using DecisionSupport.Cli.Arguments;

namespace DecisionSupport.Cli.Batches;

/// <summary>One line in, one line out. Thread-safe.</summary>
internal sealed class BatchAnswerer(RuleBook ruleBook, BatchRequest request)
{
    private const string TooLarge = "DS0003";

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? threadBuffer;

    private readonly string _file = InputName.Of(request.Input);
    private readonly SnapshotReader _reader = new(ruleBook.Vocabulary);

    public BatchAnswer Answer(BatchLine line)
    {
        if (line.IsTooLong)
        {
            return Refuse(line, [new(TooLarge, Severity.Error, new Place(_file, 1, 1), $"The line is longer than {SnapshotReader.MaxBytes} bytes.")]);
        }

        var reading = _reader.Read(line.Content, _file);
        if (reading.Snapshot is null)
        {
            return Refuse(line, reading.Diagnostics);
        }

        var decision = RuleSetOption.Evaluate(ruleBook, reading.Snapshot, request.RuleSets);
        return decision.Recommendations.IsEmpty
            ? Refuse(line, decision.NotEvaluated.Select(n => new Diagnostic(n.Code, Severity.Error, new Place(_file, 1, 1), n.Reason)))
            : new BatchAnswer(
                Write(json => DecisionJson.Write(decision, request.Language, json, request.Detail)),
                [.. decision.Recommendations.Select(r => (r.Version.RuleSet, r.Outcome.Id))],
                request.Detail == DecisionDetail.Everything ? [.. decision.Recommendations.SelectMany(r => r.MissingFacts()).Select(m => m.Fact.Id).Distinct(StringComparer.Ordinal)] : [],
                []);
    }

    private static BatchAnswer Refuse(BatchLine line, IEnumerable<Diagnostic> problems)
    {
        // A snapshot has one line here; what tells it from the others is the line of the file.
        Diagnostic[] errors = [.. problems.Where(d => d.Severity == Severity.Error).Select(d => d with { Place = d.Place with { Line = line.Number, Column = Math.Max(d.Place.Column, 1) } })];
        var content = Write(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("line", line.Number);
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
        });
        return new BatchAnswer(content, [], [], errors);
    }

    private static byte[] Write(Action<Utf8JsonWriter> write)
    {
        var buffer = threadBuffer ??= new ArrayBufferWriter<byte>();
        buffer.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            write(json);
        }

        return buffer.WrittenSpan.ToArray();
    }
}
