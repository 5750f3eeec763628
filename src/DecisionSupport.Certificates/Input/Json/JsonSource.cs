using System.Text.Json;

namespace DecisionSupport.Certificates.Input.Json;

/// <summary>The top level of the JSON, which remembers what has been asked for.</summary>
internal sealed class JsonSource(JsonElement root)
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal) { "id", "signature" };

    public JsonElement Take(string property)
    {
        _taken.Add(property);
        return root.Child(property);
    }

    public IEnumerable<JsonElement> TakeRows(string property) => Take(property).Rows();

    /// <summary>Properties with a value that nobody asked for.</summary>
    public int CountUntaken() => root.EnumerateObject()
        .Count(property => property.Value.ValueKind != JsonValueKind.Null && !_taken.Contains(property.Name));
}
