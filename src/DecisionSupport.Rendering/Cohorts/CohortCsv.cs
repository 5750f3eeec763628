using System.Globalization;
using nietras.SeparatedValues;

namespace DecisionSupport.Rendering.Cohorts;

/// <summary>Statistics → CSV, one count a row.</summary>
internal static class CohortCsv
{
    public static string Write(CohortStatistics statistics, Language language)
    {
        ArgumentNullException.ThrowIfNull(statistics);
        using var writer = Sep.New(';').Writer(o => o with { Escape = true }).ToText();
        foreach (var table in statistics.Tables)
        {
            foreach (var row in table.Rows)
            {
                foreach (var (column, count) in table.Columns.Zip(row.Counts))
                {
                    using var line = writer.NewRow();
                    line["table"].Set(table.Id);
                    line["title"].Set(table.Title.In(language));
                    line["row"].Set(row.Label.Text.In(language));
                    line["column"].Set(column.Text.In(language));
                    line["count"].Set(count?.ToString(CultureInfo.InvariantCulture) ?? "");
                }
            }
        }

        return writer.ToString().ReplaceLineEndings("\n");
    }
}
