using System.Globalization;
using Npgsql;

namespace Caseload.Tests.Fire;

internal static class Counting
{
    public static async Task<long> Count(this NpgsqlDataSource source, string question)
    {
        await using var command = source.CreateCommand(question);
        return Convert.ToInt64(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }
}
