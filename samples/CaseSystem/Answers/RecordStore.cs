using CaseSystem.Cases;
using CaseSystem.Storage;
using DecisionSupport.Rendering;

namespace CaseSystem.Answers;

/// <summary>Answers as they were given: records that prove years later what was said, and by which rules.</summary>
internal sealed class RecordStore(Database database, Today today)
{
    public void Keep(string key, Decision decision)
    {
        using var record = new MemoryStream();
        DecisionRecord.Of(decision, Language.Swedish).Write(record);
        database.Execute(
            "insert into records (case_key, number, kept, record) select $key, count(*) + 1, $day, $record from records where case_key = $key",
            ("$key", key),
            ("$day", Days.Write(today.Day)),
            ("$record", record.ToArray()));
    }

    /// <summary>The numbers of the records of a case and the days they were kept, the latest first.</summary>
    public ImmutableArray<(int Number, DateOnly Kept)> Of(string key) =>
        database.Query("select number, kept from records where case_key = $key order by number desc", row => (row.GetInt32(0), Days.Read(row.GetString(1))), ("$key", key));

    public byte[]? Find(string key, int number) =>
        database.Query("select record from records where case_key = $key and number = $number", row => row.GetFieldValue<byte[]>(0), ("$key", key), ("$number", number)).FirstOrDefault();
}
