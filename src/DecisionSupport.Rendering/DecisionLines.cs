using System.Buffers;
using System.Text.Json;
using DecisionSupport.Serialization;

namespace DecisionSupport.Rendering;

/// <summary>
/// Decisions as lines of NDJSON: what <see cref="DecisionJson"/> writes, each on a line of its own. For many decisions by one rule book; what they have in
/// common is made once. Thread-safe.
/// </summary>
public sealed class DecisionLines
{
    [ThreadStatic]
    private static Utf8JsonWriter? _threadWriter;

    private readonly RuleBook _ruleBook;
    private readonly DecisionWriter _writer;

    /// <summary>Lines for the decisions of one rule book.</summary>
    /// <param name="ruleBook">The rule book.</param>
    /// <param name="language">The language of the texts.</param>
    /// <param name="detail">How much of each decision is written.</param>
    public DecisionLines(RuleBook ruleBook, Language language, DecisionDetail detail = DecisionDetail.Everything)
    {
        ArgumentNullException.ThrowIfNull(ruleBook);
        _ruleBook = ruleBook;
        _writer = detail switch
        {
            DecisionDetail.Outcomes => new OutcomeLineWriter(ruleBook, language),
            DecisionDetail.Everything => new WholeDecisionWriter(language),
            _ => new DecisionWriter(language, detail),
        };
    }

    /// <summary>Writes a decision as UTF-8 with a final line feed.</summary>
    /// <exception cref="ArgumentException">The decision is of another rule book.</exception>
    public void Write(Decision decision, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentNullException.ThrowIfNull(output);
        if (!ReferenceEquals(decision.RuleBook, _ruleBook))
        {
            throw new ArgumentException("The decision is of another rule book than its lines.", nameof(decision));
        }

        var json = _threadWriter ??= new Utf8JsonWriter(output, StandardJson.LineOptions);
        json.Reset(output);
        _writer.Write(decision, json);
        json.Flush();
        output.Write("\n"u8);
    }
}
