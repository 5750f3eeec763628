using Npgsql;

namespace Caseload.Startup;

/// <summary>Makes the tables of an empty database; those that are there stay.</summary>
internal static class Database
{
    // Silos that start at once make them one after the other.
    private const string OneAtATime = "select pg_advisory_xact_lock(7801)";

    public static async Task Prepare(string connection)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        await using var open = await source.OpenConnectionAsync();
        await using var all = await open.BeginTransactionAsync();
        foreach (var statement in new[] { OneAtATime, Script("orleans"), Script("register") })
        {
            await using var command = new NpgsqlCommand(statement, open, all);
            await command.ExecuteNonQueryAsync();
        }

        await all.CommitAsync();
    }

    private static string Script(string name)
    {
        using var reader = new StreamReader(typeof(Database).Assembly.GetManifestResourceStream($"sql/{name}.sql")!);
        return reader.ReadToEnd();
    }
}
