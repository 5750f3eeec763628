using System.Text.Json;
using DecisionSupport.Certificates.Model;

namespace DecisionSupport.Certificates.Input.Json;

/// <summary>Makes parts of JSON values; <see langword="null"/> for what is not answered.</summary>
internal static class JsonParts
{
    public static Part? Text(string id, JsonElement value) => !value.HasValue()
        ? null
        : value.ValueKind == JsonValueKind.String
            ? new Part(id) { Text = TextStates.Of(value.Text()) }
            : new Part(id) { Text = TextState.Visible, HasElements = true };

    public static Part? Date(string id, JsonElement value) => value.HasValue()
        ? new Part(id) { Text = TextState.Visible, Value = JsonDates.Text(value) }
        : null;

    public static Part? YesNo(string id, JsonElement value) => value.HasValue()
        ? new Part(id) { Text = TextState.Visible, Value = YesNoText(value) }
        : null;

    public static Part? Code(string id, JsonElement value, string system)
    {
        if (!value.HasValue() || (value.ValueKind == JsonValueKind.String && XmlSpace.Collapse(value.Text()).Length == 0))
        {
            return null;
        }

        return new Part(id)
        {
            HasElements = true,
            Codes = value.ValueKind == JsonValueKind.String
                ? [CodedValue.Of(ShortText.Keep(XmlSpace.Collapse(value.Text())), system)]
                : [],
        };
    }

    public static Part? Period(string id, JsonElement value) => !value.HasValue()
        ? null
        : new Part(id)
        {
            HasElements = true,
            Periods = [new PeriodValue([DateOrEmpty(value.Child("from"))], [DateOrEmpty(value.Child("tom"))], IsNested: false)],
        };

    private static string DateOrEmpty(JsonElement value) => value.HasValue() ? JsonDates.Text(value) : "";

    private static string YesNoText(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.String => ShortText.Keep(value.Text().Trim()),
        _ => "?",
    };
}
