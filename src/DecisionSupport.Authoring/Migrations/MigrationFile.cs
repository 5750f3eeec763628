using System.Globalization;
using DecisionSupport.Data;
using DecisionSupport.Diagnostics;
using DecisionSupport.Texts;

namespace DecisionSupport.Authoring.Migrations;

/// <summary>A file of renamed facts, by which snapshots from before pass into the present vocabulary.</summary>
internal static class MigrationFile
{
    public const string Folder = "migrations";

    private const int NumberLength = 4;

    /// <summary>The path of the next migration, in a rules folder, after those that are there.</summary>
    public static string NextPath(IEnumerable<string> present, string fact)
    {
        var last = present.Select(p => Path.GetFileName(p)).Where(n => n.Length > NumberLength)
            .Select(n => int.TryParse(n.AsSpan(0, NumberLength), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).DefaultIfEmpty(0).Max();
        return $"{Folder}/{(last + 1).ToString($"D{NumberLength}", CultureInfo.InvariantCulture)}-{fact}.yaml";
    }

    public static string Write(FactRename rename, DateOnly day) => $"""
        # Snapshots from before this day name the fact by its old id; `decision-support migrate` gives them the new one.
        migration: 1
        day: {day.Iso()}
        facts:
          {rename.From}: {rename.To}

        """;

    /// <summary>The renames of a file.</summary>
    public static IEnumerable<FactRename> Read(RuleFile file, DiagnosticBag diagnostics)
    {
        var root = DataReader.Read(file.Utf8.Span, file.Path, DataLimits.RuleFile, diagnostics);
        if (MappingReader.Of(root, "migration", diagnostics) is not { } reader)
        {
            return [];
        }

        if (reader.Required("migration") is { } format && format is not DataScalar { Text: "1" })
        {
            diagnostics.Add(SharedKinds.UnsupportedFormat, format.Place, "This migration is of a format that is not known here; write 'migration: 1'.");
        }

        reader.Required("day").AsDate("day", diagnostics);
        var renames = new List<FactRename>();
        foreach (var entry in MappingReader.Of(reader.Required("facts"), "mapping of renamed facts", diagnostics)?.Entries ?? [])
        {
            if (entry.Value.AsText("the new id", diagnostics) is { } to)
            {
                renames.Add(new FactRename(entry.Key, to));
            }
        }

        reader.Finish();
        return renames;
    }

    /// <summary>All renames, in the order they were made.</summary>
    public static ImmutableArray<FactRename> ReadAll(IEnumerable<RuleFile> files, DiagnosticBag diagnostics) =>
        [.. files.Where(f => f.Path.StartsWith($"{Folder}/", StringComparison.Ordinal)).OrderBy(f => f.Path, StringComparer.Ordinal).SelectMany(f => Read(f, diagnostics))];
}
