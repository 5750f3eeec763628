using DecisionSupport.Rendering.Records;

namespace DecisionSupport.Rendering;

/// <summary>How records come to be, and what is done with them. Thread-safe.</summary>
public static class DecisionRecords
{
    extension(DecisionRecord)
    {
        /// <summary>The largest record that is read, in bytes.</summary>
        public static int MaxBytes => RecordFormat.Limits.MaxBytes;

        /// <summary>Records a decision.</summary>
        /// <param name="decision">The decision.</param>
        /// <param name="language">The language of the texts in the record.</param>
        /// <param name="redaction">What is left out; nothing when it is not given.</param>
        /// <param name="detail">How much of the decision is kept. Less takes less room, and is proved by a replay as well: up to the findings there are no texts.</param>
        /// <exception cref="ArgumentException">The redaction names a fact that there is not.</exception>
        /// <exception cref="InvalidOperationException">The decision is larger than a record may be.</exception>
        public static DecisionRecord Of(Decision decision, Language language, RecordRedaction? redaction = null, DecisionDetail detail = DecisionDetail.Everything)
        {
            ArgumentNullException.ThrowIfNull(decision);
            redaction ??= RecordRedaction.None;
            redaction.Check(decision.RuleBook.Vocabulary);
            var reading = RecordReader.Read(RecordWriter.Bytes(decision, language, redaction, detail), "record");
            return reading.Record ?? throw new InvalidOperationException($"This decision cannot be recorded: {reading.Diagnostics[0]}");
        }

        /// <summary>Reads a record. Bad input gives diagnostics, never an exception. A record whose snapshot or decision was changed is refused.</summary>
        /// <param name="utf8">The text, UTF-8.</param>
        /// <param name="file">The name that diagnostics say.</param>
        public static RecordReading Read(ReadOnlySpan<byte> utf8, string file) => RecordReader.Read(utf8, file);
    }

    /// <summary>Decides again, and tells whether it comes to the same.</summary>
    /// <param name="record">The record.</param>
    /// <param name="ruleBook">The rule book to ask: the recorded one for a proof, another one to see what it changes.</param>
    /// <param name="snapshot">The snapshot, where the record has left something out; otherwise only compared.</param>
    public static ReplayResult Replay(this DecisionRecord record, RuleBook ruleBook, CaseSnapshot? snapshot = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(ruleBook);
        return Replayer.Replay(record, ruleBook, snapshot);
    }
}
