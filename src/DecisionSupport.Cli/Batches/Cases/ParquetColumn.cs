using System.Globalization;
using Parquet;
using Parquet.Schema;

namespace DecisionSupport.Cli.Batches.Cases;

/// <summary>A column of a group of rows as text, in the way that people write it in tables.</summary>
internal static class ParquetColumn
{
    private const string Iso = "yyyy-MM-dd";

    /// <exception cref="InvalidDataException">There is no way to write such values in a table.</exception>
    public static string[] Read(ParquetRowGroupReader group, DataField field, int rows) => field.ClrType switch
    {
        var t when t == typeof(string) || t == typeof(ReadOnlyMemory<char>) => Texts(group, field, rows),
        var t when t == typeof(bool) => Read<bool>(group, field, rows, v => v ? "true" : "false"),
        var t when t == typeof(DateOnly) => Read<DateOnly>(group, field, rows, v => v.ToString(Iso, CultureInfo.InvariantCulture)),
        var t when t == typeof(DateTime) => Read<DateTime>(group, field, rows, v => v.ToString(v.TimeOfDay == TimeSpan.Zero ? Iso : "O", CultureInfo.InvariantCulture)),
        var t when t == typeof(int) => Numbers<int>(group, field, rows),
        var t when t == typeof(long) => Numbers<long>(group, field, rows),
        var t when t == typeof(short) => Numbers<short>(group, field, rows),
        var t when t == typeof(byte) => Numbers<byte>(group, field, rows),
        var t when t == typeof(double) => Numbers<double>(group, field, rows),
        var t when t == typeof(float) => Numbers<float>(group, field, rows),
        var t when t == typeof(decimal) => Numbers<decimal>(group, field, rows),
        _ => throw new InvalidDataException($"The column '{field.Name}' holds {field.ClrType.Name}, which no fact is. Facts are texts, numbers, days, true or false."),
    };

    private static string[] Numbers<T>(ParquetRowGroupReader group, DataField field, int rows)
        where T : struct, IFormattable => Read<T>(group, field, rows, v => v.ToString(null, CultureInfo.InvariantCulture));

    private static string[] Texts(ParquetRowGroupReader group, DataField field, int rows)
    {
        var values = new string?[rows];
        group.ReadAsync(field, values.AsMemory()).AsTask().GetAwaiter().GetResult();
        return Array.ConvertAll(values, v => v is null ? "" : v.Trim());
    }

    private static string[] Read<T>(ParquetRowGroupReader group, DataField field, int rows, Func<T, string> text)
        where T : struct
    {
        if (!field.IsNullable)
        {
            var all = new T[rows];
            group.ReadAsync(field, all.AsMemory()).AsTask().GetAwaiter().GetResult();
            return Array.ConvertAll(all, v => text(v));
        }

        var values = new T?[rows];
        group.ReadAsync(field, values.AsMemory()).AsTask().GetAwaiter().GetResult();
        return Array.ConvertAll(values, v => v is { } known ? text(known) : "");
    }
}
