using System.Buffers;
using System.Collections.Concurrent;
using System.Text.Json;
using DecisionSupport.Serialization;

namespace DecisionSupport.Rendering;

/// <summary>Decisions of one rule book as far as their outcomes. It has few answers, and each is written once. Thread-safe.</summary>
internal sealed class OutcomeLineWriter(RuleBook ruleBook, Language language) : DecisionWriter(language, DecisionDetail.Outcomes)
{
    private readonly byte[] _ruleBook = Bytes(json => json.WriteRuleBookValue(ruleBook));
    private readonly ConcurrentDictionary<Answer, byte[]> _answers = new();

    protected override void WriteRuleBook(RuleBook ruleBook, Utf8JsonWriter json) => json.WriteRawValue(_ruleBook, skipInputValidation: true);

    protected override void WriteRecommendation(Recommendation recommendation, Utf8JsonWriter json)
    {
        var answer = new Answer(recommendation.Version, recommendation.Outcome, recommendation.Level);
        if (!_answers.TryGetValue(answer, out var written))
        {
            _answers[answer] = written = Bytes(w => base.WriteRecommendation(recommendation, w));
        }

        json.WriteRawValue(written, skipInputValidation: true);
    }

    private static byte[] Bytes(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, StandardJson.LineOptions))
        {
            write(json);
        }

        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>What tells one answer from another: the version, the outcome and the level, each by itself and not by what it says.</summary>
    private readonly record struct Answer(RuleSetVersion Version, Outcome Outcome, Level? Level);
}
