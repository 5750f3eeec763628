using System.Text.Json;
using DecisionSupport.Feel;

namespace DecisionSupport.Serialization;

internal static partial class StandardJson
{
    public static void WriteArray<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }

    /// <summary>Which rules answered: version and hash, who signed them, and those of a folder laid over.</summary>
    public static void WriteRuleBook(this Utf8JsonWriter json, RuleBook ruleBook)
    {
        json.WritePropertyName("ruleBook");
        json.WriteRuleBookValue(ruleBook);
    }

    /// <summary>The same without its name.</summary>
    public static void WriteRuleBookValue(this Utf8JsonWriter json, RuleBook ruleBook)
    {
        json.WriteStartObject();
        json.WriteString("version", ruleBook.Version);
        json.WriteString("sha256", ruleBook.Sha256);
        if (ruleBook.SignedBy is { } signer)
        {
            json.WriteString("signedBy", signer);
        }

        if (ruleBook.Over is { } over)
        {
            json.WriteStartObject("over");
            json.WriteString("version", over.Version);
            json.WriteString("sha256", over.Sha256);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>Facts with their values, by id.</summary>
    public static void WriteFacts(this Utf8JsonWriter json, IEnumerable<FactValue> facts)
    {
        json.WriteStartObject("facts");
        foreach (var (fact, value) in facts)
        {
            json.WritePropertyName(fact.Id);
            json.WriteFeelValue(value);
        }

        json.WriteEndObject();
    }

    /// <summary>A fact's value as a snapshot would write it.</summary>
    public static void WriteFeelValue(this Utf8JsonWriter json, FeelValue value)
    {
        switch (value.Kind)
        {
            case FeelKind.Null:
                json.WriteNullValue();
                break;
            case FeelKind.Boolean:
                json.WriteBooleanValue(value.AsBoolean());
                break;
            case FeelKind.Number:
                json.WriteNumberValue(value.AsNumber());
                break;
            case FeelKind.String:
                json.WriteStringValue(value.AsString());
                break;
            case FeelKind.Date:
                json.WriteStringValue(value.AsDate().Iso());
                break;
            case FeelKind.List:
                json.WriteStartArray();
                foreach (var item in value.AsList())
                {
                    json.WriteFeelValue(item);
                }

                json.WriteEndArray();
                break;
            default:
                WriteContext(json, value.AsContext());
                break;
        }
    }

    private static void WriteContext(Utf8JsonWriter json, FeelContext context)
    {
        json.WriteStartObject();
        foreach (var (key, value) in context)
        {
            json.WritePropertyName(key);
            json.WriteFeelValue(value);
        }

        json.WriteEndObject();
    }
}
