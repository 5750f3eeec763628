using Microsoft.Data.Sqlite;

namespace CaseSystem.Storage;

/// <summary>The one file that everything is kept in. Thread-safe: each piece of work has a connection of its own.</summary>
internal sealed class Database
{
    private readonly string _connection;

    public Database(string file)
    {
        _connection = new SqliteConnectionStringBuilder { DataSource = file, ForeignKeys = true }.ToString();
        using var schema = new StreamReader(typeof(Database).Assembly.GetManifestResourceStream("schema.sql")!);
        Execute(schema.ReadToEnd());
    }

    public int Execute(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using var connection = Open();
        using var command = Command(connection, sql, parameters);
        return command.ExecuteNonQuery();
    }

    public ImmutableArray<T> Query<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using var connection = Open();
        using var command = Command(connection, sql, parameters);
        using var reader = command.ExecuteReader();
        var rows = ImmutableArray.CreateBuilder<T>();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows.ToImmutable();
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(_connection);
        connection.Open();
        return connection;
    }

    private static SqliteCommand Command(SqliteConnection connection, string sql, ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        }

        return command;
    }
}
