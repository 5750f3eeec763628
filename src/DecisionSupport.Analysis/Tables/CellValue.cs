using System.Globalization;
using System.Text.Json;

namespace DecisionSupport.Analysis.Tables;

/// <summary>A cell of a table as JSON of its fact's type. What is not of the type is written as it stands, for the reader of snapshots to tell.</summary>
internal static class CellValue
{
    private const char BetweenValues = '|';

    /// <param name="json">Where it is written.</param>
    /// <param name="type">The fact's type; null for what is no fact.</param>
    /// <param name="cell">The cell, not empty.</param>
    public static void Write(Utf8JsonWriter json, FactType? type, string cell)
    {
        switch (type)
        {
            case BooleanFactType:
                WriteWord(json, cell);
                break;
            case NumberFactType when decimal.TryParse(cell.Replace(',', '.'), NumberStyles.Number & ~NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number):
                json.WriteNumberValue(number);
                break;
            case EnumListFactType or StringListFactType:
                json.WriteStartArray();
                foreach (var value in cell.Split(BetweenValues, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                {
                    json.WriteStringValue(value);
                }

                json.WriteEndArray();
                break;
            case null when cell.All(char.IsAsciiDigit):
                json.WriteNumberValue(decimal.Parse(cell, CultureInfo.InvariantCulture));
                break;
            default:
                json.WriteStringValue(cell);
                break;
        }
    }

    /// <summary>A word, which tables write as yes and no too.</summary>
    public static void WriteWord(Utf8JsonWriter json, string cell)
    {
        switch (cell.ToLowerInvariant())
        {
            case "true" or "ja" or "yes" or "sant":
                json.WriteBooleanValue(true);
                break;
            case "false" or "nej" or "no" or "falskt":
                json.WriteBooleanValue(false);
                break;
            default:
                json.WriteStringValue(cell);
                break;
        }
    }
}
