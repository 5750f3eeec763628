using System.Text;
using DecisionSupport.Tests.Support;

namespace DecisionSupport.Rendering.Tests.Records;

/// <summary>Decisions and records of the small rule book.</summary>
internal static class RecordSamples
{
    public static CaseSnapshot Snapshot { get; } = new CaseSnapshotBuilder(GoodRules.RuleBook.Vocabulary, Ask.Day)
        .WithReference("K-0412")
        .Set("person.birthDate", new DateOnly(1980, 8, 1))
        .Set("person.insured", true)
        .Build();

    private static readonly SharedValue<Decision> Made = new(() => GoodRules.RuleBook.Evaluate(Snapshot));

    public static Decision Decision => Made.Value;

    public static DecisionRecord Record(RecordRedaction? redaction = null) => DecisionRecord.Of(Decision, Language.Swedish, redaction);

    public static string Text(DecisionRecord record)
    {
        using var buffer = new MemoryStream();
        record.Write(buffer);
        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    public static RecordReading Read(string text) => DecisionRecord.Read(Encoding.UTF8.GetBytes(text), "record.json");
}
