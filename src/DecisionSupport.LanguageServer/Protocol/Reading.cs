namespace DecisionSupport.LanguageServer.Protocol;

/// <summary>Reads parts of messages by their keys; what is not there, or of another kind, is null.</summary>
internal static class Reading
{
    public static JsonElement? At(this JsonElement? element, params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (element is not { ValueKind: JsonValueKind.Object } found || !found.TryGetProperty(key, out var inner))
            {
                return null;
            }

            element = inner;
        }

        return element;
    }

    public static string? Text(this JsonElement? element, params ReadOnlySpan<string> keys)
    {
        try
        {
            return element.At(keys) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // Half a character, written as an escape.
            return null;
        }
    }

    public static int? Number(this JsonElement? element, params ReadOnlySpan<string> keys) =>
        element.At(keys) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var value) ? value : null;

    public static bool Flag(this JsonElement? element, params ReadOnlySpan<string> keys) => element.At(keys) is { ValueKind: JsonValueKind.True };

    public static IEnumerable<JsonElement?> Items(this JsonElement? element, params ReadOnlySpan<string> keys) =>
        element.At(keys) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray().Select(i => (JsonElement?)i).ToList() : [];
}
