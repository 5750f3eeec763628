using Npgsql;

namespace Caseload.Register;

/// <summary>Statements with named parameters.</summary>
internal static class Sql
{
    public static async Task<int> Do(this NpgsqlDataSource source, string statement, params (string Name, object? Value)[] parameters)
    {
        await using var command = source.CreateCommand(statement);
        Fill(command.Parameters, parameters);
        return await command.ExecuteNonQueryAsync();
    }

    public static async Task<ImmutableArray<T>> Ask<T>(this NpgsqlDataSource source, string question, Func<NpgsqlDataReader, T> read, params (string Name, object? Value)[] parameters)
    {
        await using var command = source.CreateCommand(question);
        Fill(command.Parameters, parameters);
        await using var rows = await command.ExecuteReaderAsync();
        var answers = ImmutableArray.CreateBuilder<T>();
        while (await rows.ReadAsync())
        {
            answers.Add(read(rows));
        }

        return answers.DrainToImmutable();
    }

    public static void Add(this NpgsqlBatch batch, string statement, params (string Name, object? Value)[] parameters)
    {
        var command = batch.CreateBatchCommand();
        command.CommandText = statement;
        Fill(command.Parameters, parameters);
        batch.BatchCommands.Add(command);
    }

    private static void Fill(NpgsqlParameterCollection all, (string Name, object? Value)[] parameters)
    {
        foreach (var (name, value) in parameters)
        {
            all.AddWithValue(name, value ?? DBNull.Value);
        }
    }
}
