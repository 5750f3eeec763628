using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Mutants;

/// <summary>A fault that Stryker has put into a file of the library. <c>Folder</c> is empty for files beside the project.</summary>
internal sealed record Mutant(int Id, string File, int Line, string Mutator, string Original, string Replacement)
{
    public string Folder => Path.GetDirectoryName(File)!.Split('/')[0];

    /// <summary>Those of a report that compile: all, of the files that begin with a text, or of each folder every n-th in the order of their hashes, from the first (<c>1/8</c>), the second (<c>2/8</c>) or a later one on. That is the order they are asked in too, so that a run that is stopped has asked about all parts alike.</summary>
    public static IReadOnlyList<Mutant> Read(string report, string library, string chosen)
    {
        using var json = JsonDocument.Parse(System.IO.File.ReadAllBytes(report));
        var all = json.RootElement.GetProperty("files").EnumerateObject().SelectMany(file => Of(file, library)).ToList();
        return chosen.Split('/') is [var first, var step] && int.TryParse(first, CultureInfo.InvariantCulture, out var which) && int.TryParse(step, CultureInfo.InvariantCulture, out var every)
            ? Sample(all, which - 1, every)
            : [.. all.Where(m => m.File.StartsWith(chosen, StringComparison.Ordinal))];
    }

    private static List<Mutant> Sample(IEnumerable<Mutant> all, int first, int step) =>
        [.. all.GroupBy(m => m.Folder).SelectMany(folder => folder.OrderBy(Hash, StringComparer.Ordinal).Where((_, index) => index % step == first)).OrderBy(Hash, StringComparer.Ordinal)];

    // Of what is changed and not of the number, which moves with every mutant before it.
    private static string Hash(Mutant mutant) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{mutant.File}\n{mutant.Line}\n{mutant.Mutator}\n{mutant.Original}\n{mutant.Replacement}")));

    private static IEnumerable<Mutant> Of(JsonProperty file, string library)
    {
        var path = file.Name.Replace('\\', '/');
        var start = path.LastIndexOf($"/{library}/", StringComparison.Ordinal);
        var lines = file.Value.GetProperty("source").GetString()!.Split('\n');
        return
            from mutant in file.Value.GetProperty("mutants").EnumerateArray()
            where IsMade(mutant)
            let place = mutant.GetProperty("location")
            select new Mutant(
                int.Parse(mutant.GetProperty("id").GetString()!, CultureInfo.InvariantCulture),
                start < 0 ? path : path[(start + library.Length + 2)..],
                place.GetProperty("start").GetProperty("line").GetInt32(),
                mutant.GetProperty("mutatorName").GetString()!,
                Text(lines, place.GetProperty("start"), place.GetProperty("end")),
                mutant.GetProperty("replacement").GetString()!);
    }

    // Stryker is told to ask about none, and so says of those that compile that they were not to be asked about.
    private static bool IsMade(JsonElement mutant) =>
        mutant.GetProperty("status").GetString() == "Ignored" && mutant.TryGetProperty("statusReason", out var reason) && reason.GetString() == "Removed by mutate filter";

    private static string Text(string[] lines, JsonElement start, JsonElement end)
    {
        var (first, from) = (start.GetProperty("line").GetInt32() - 1, start.GetProperty("column").GetInt32() - 1);
        var (last, to) = (end.GetProperty("line").GetInt32() - 1, end.GetProperty("column").GetInt32() - 1);
        return first == last
            ? lines[first][from..Math.Min(to, lines[first].Length)]
            : string.Join('\n', [lines[first][from..], .. lines[(first + 1)..last], lines[last][..Math.Min(to, lines[last].Length)]]);
    }
}
