using System.Text.Json;

namespace DecisionSupport.Certificates.Input.Json;

internal static class JsonElements
{
    /// <summary>The property, or an undefined element when there is none.</summary>
    public static JsonElement Child(this JsonElement element, string property) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(property, out var child) ? child : default;

    /// <summary>The elements of a list that are objects with something in them; empty when it is no list.</summary>
    public static IEnumerable<JsonElement> Rows(this JsonElement element) => element.ValueKind == JsonValueKind.Array
        ? element.EnumerateArray().Where(IsFilledIn)
        : [];

    /// <summary>An absent property, <c>null</c> and an empty text all mean that nothing was answered.</summary>
    public static bool HasValue(this JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Undefined or JsonValueKind.Null => false,
        JsonValueKind.String => !element.ValueEquals(""),
        _ => true,
    };

    /// <summary>The text, or an empty one when it is no text.</summary>
    public static string Text(this JsonElement element) =>
        element.ValueKind == JsonValueKind.String ? element.GetString() ?? "" : "";

    private static bool IsFilledIn(JsonElement row) =>
        row.ValueKind == JsonValueKind.Object && row.EnumerateObject().Any(property => property.Value.HasValue());
}
