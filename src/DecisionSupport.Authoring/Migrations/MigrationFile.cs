using System.Globalization;
using DecisionSupport.RuleFiles;
using DecisionSupport.Texts;

namespace DecisionSupport.Authoring.Migrations;

/// <summary>A file of renamed facts, by which snapshots from before pass into the present vocabulary.</summary>
internal static class MigrationFile
{
    private const int NumberLength = 4;

    /// <summary>The path of the next migration, in a rules folder, after those that are there.</summary>
    public static string NextPath(IEnumerable<string> present, string fact)
    {
        var last = present.Select(p => Path.GetFileName(p)).Where(n => n.Length > NumberLength)
            .Select(n => int.TryParse(n.AsSpan(0, NumberLength), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).DefaultIfEmpty(0).Max();
        return $"{RuleFolderLayout.MigrationsFolder}/{(last + 1).ToString($"D{NumberLength}", CultureInfo.InvariantCulture)}-{fact}.yaml";
    }

    public static string Write(FactRename rename) => $"""
        # Snapshots from before this day name the fact by its old id; `decision-support migrate` gives them the new one.
        migration: 1
        day: {rename.Day.Iso()}
        facts:
          {rename.From}: {rename.To}

        """;
}
