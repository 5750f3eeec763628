using System.Security.Cryptography;
using CaseSystem.Storage;
using DecisionSupport.Hosting;

namespace CaseSystem.Cases;

/// <summary>The cases. A snapshot is kept as canonical JSON and read anew by the rules in use, on the day it is.</summary>
internal sealed class CaseStore(Database database, IDecisionSupport decisionSupport, Today today)
{
    private const int KeyBytes = 4;

    /// <summary>Begins a case in which nothing is known.</summary>
    public CaseFile Open()
    {
        var key = $"K-{Convert.ToHexString(RandomNumberGenerator.GetBytes(KeyBytes))}";
        var snapshot = new CaseSnapshotBuilder(decisionSupport.RuleBook.Vocabulary, today.Day).WithReference(key).Build();
        database.Execute("insert into cases (key, snapshot) values ($key, $snapshot)", ("$key", key), ("$snapshot", Written(snapshot)));
        return new CaseFile(key, snapshot);
    }

    /// <summary>A case as it is today; null when there is none with that key.</summary>
    public CaseFile? Find(string key) => database.Query("select key, snapshot from cases where key = $key", Read, ("$key", key)).FirstOrDefault();

    public ImmutableArray<CaseFile> All() => database.Query("select key, snapshot from cases order by key", Read);

    public void Save(CaseFile file) =>
        database.Execute("update cases set snapshot = $snapshot where key = $key", ("$key", file.Key), ("$snapshot", Written(file.Snapshot)));

    private CaseFile Read(Microsoft.Data.Sqlite.SqliteDataReader row)
    {
        var key = row.GetString(0);
        var reading = decisionSupport.ReadSnapshot(row.GetFieldValue<byte[]>(1), key, today.Day);
        return new CaseFile(key, reading.Snapshot ?? throw new InvalidDataException(string.Join('\n', reading.Diagnostics)));
    }

    private static byte[] Written(CaseSnapshot snapshot)
    {
        using var json = new MemoryStream();
        CaseSnapshotJson.Write(snapshot, json);
        return json.ToArray();
    }
}
