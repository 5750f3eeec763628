using System.Runtime.CompilerServices;
using DecisionSupport.Authoring;

namespace DecisionSupport.LanguageServer.Features;

/// <summary>The schema of a kind of file, walked by the keys that lead somewhere. Immutable.</summary>
internal sealed class SchemaTree
{
    private static readonly ConditionalWeakTable<RuleBook, Dictionary<string, SchemaTree>> Kept = [];

    private readonly JsonElement _root;

    private SchemaTree(JsonElement root) => _root = root;

    /// <summary>The schema of a file; null when there is none for it. Not thread-safe.</summary>
    public static SchemaTree? For(string file, RuleBook book)
    {
        if (JsonSchemas.KindOf(file) is not { } kind)
        {
            return null;
        }

        var trees = Kept.GetOrCreateValue(book);
        if (!trees.TryGetValue(kind, out var tree))
        {
            using var document = JsonDocument.Parse(JsonSchemas.Write(kind, book));
            trees[kind] = tree = new SchemaTree(document.RootElement.Clone());
        }

        return tree;
    }

    /// <summary>The keys of the mapping that a path leads to, each with what it is.</summary>
    public IEnumerable<(string Key, string? Meaning)> Keys(ImmutableArray<string> path) => At(path).SelectMany(Properties).DistinctBy(k => k.Key);

    /// <summary>The words that the value a path leads to may be, each with what it means.</summary>
    public IEnumerable<(string Word, string? Meaning)> Values(ImmutableArray<string> path) => At(path).SelectMany(WordsOf).DistinctBy(w => w.Word);

    /// <summary>What the key at the end of a path is.</summary>
    public string? Meaning(ImmutableArray<string> path) => At(path).Select(n => n.TryGetProperty("description", out var text) ? text.GetString() : null).FirstOrDefault(t => t is not null);

    private IEnumerable<JsonElement> At(ImmutableArray<string> path) => path.Aggregate(Open(_root), (nodes, key) => nodes.SelectMany(n => Step(n, key)).SelectMany(Open).ToList());

    // A reference as what it names, a choice as its parts.
    private IEnumerable<JsonElement> Open(JsonElement node)
    {
        if (node.TryGetProperty("$ref", out var reference) && reference.GetString()?.Split('/') is [.., var name])
        {
            return [node, .. Open(_root.GetProperty("$defs").GetProperty(name))];
        }

        string[] choices = ["anyOf", "oneOf"];
        return choices.SelectMany(c => node.TryGetProperty(c, out var any) ? any.EnumerateArray().SelectMany(Open) : []).Prepend(node);
    }

    private static IEnumerable<JsonElement> Step(JsonElement node, string key)
    {
        if (key == "[]")
        {
            return node.TryGetProperty("items", out var items) ? [items] : [];
        }

        return node.TryGetProperty("properties", out var properties) && properties.TryGetProperty(key, out var value) ? [value]
            : node.TryGetProperty("additionalProperties", out var any) && any.ValueKind == JsonValueKind.Object ? [any]
            : [];
    }

    private static IEnumerable<(string Key, string? Meaning)> Properties(JsonElement node) => node.TryGetProperty("properties", out var properties)
        ? properties.EnumerateObject().Select(p => (p.Name, p.Value.TryGetProperty("description", out var text) ? text.GetString() : null))
        : [];

    private static IEnumerable<(string Word, string? Meaning)> WordsOf(JsonElement node)
    {
        if (node.TryGetProperty("type", out var type) && type.ValueEquals("boolean"))
        {
            return [("true", null), ("false", null)];
        }

        if (!node.TryGetProperty("enum", out var words))
        {
            return [];
        }

        var meanings = node.TryGetProperty("enumDescriptions", out var all) ? all.EnumerateArray().Select(m => m.GetString()).ToList() : [];
        return words.EnumerateArray().Select((w, i) => (w.ToString(), meanings.ElementAtOrDefault(i)));
    }
}
