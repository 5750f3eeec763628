using System.Collections.Frozen;

namespace DecisionSupport.Authoring.Explanations;

/// <summary>What codes of diagnostics mean, in Swedish: a line each of title and cure, in a file that comes with this library. Thread-safe.</summary>
internal static class SwedishWords
{
    private static readonly Lazy<FrozenDictionary<string, (string Title, string Cure)>> Read = new(ReadAll);

    /// <summary>The title and the cure of a code; null where there are none.</summary>
    public static (string Title, string Cure)? Of(string code) => Read.Value.TryGetValue(code, out var words) ? words : null;

    private static FrozenDictionary<string, (string, string)> ReadAll()
    {
        using var stream = typeof(SwedishWords).Assembly.GetManifestResourceStream("explanations.sv.tsv")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t'))
            .ToFrozenDictionary(row => row[0], row => (row[1], row[2]), StringComparer.Ordinal);
    }
}
