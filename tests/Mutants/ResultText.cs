using System.Globalization;
using System.Text;

namespace Mutants;

/// <summary>The table of folders, as it stands in <c>docs/mutation.md</c>, and those that nothing noticed.</summary>
internal static class ResultText
{
    public static string Of(IReadOnlyList<Mutant> mutants, Dictionary<int, Fate> fates)
    {
        var text = new StringBuilder("| folder | mutants | killed | endless | ended the process | survived | passed by no test | noticed |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n");
        foreach (var folder in mutants.GroupBy(m => m.Folder).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            Row(text, folder.Key.Length == 0 ? "(beside the project)" : folder.Key, [.. folder.Select(m => fates[m.Id])]);
        }

        Row(text, "all", [.. mutants.Select(m => fates[m.Id])]);
        text.Append('\n');
        foreach (var mutant in mutants.Where(m => fates[m.Id] is Fate.Survived or Fate.Passed_by_no_test))
        {
            text.Append(CultureInfo.InvariantCulture, $"{mutant.File}:{mutant.Line} {(fates[mutant.Id] == Fate.Survived ? "survived" : "passed by no test")}: {Result.OneLine(mutant.Original)} → {Result.OneLine(mutant.Replacement)}\n");
        }

        return text.ToString();
    }

    private static void Row(StringBuilder text, string folder, IReadOnlyCollection<Fate> fates)
    {
        text.Append(CultureInfo.InvariantCulture, $"| {folder} | {fates.Count} |");
        foreach (var fate in Enum.GetValues<Fate>().Where(f => f != Fate.Seems_to_survive))
        {
            text.Append(CultureInfo.InvariantCulture, $" {fates.Count(f => f == fate)} |");
        }

        text.Append(CultureInfo.InvariantCulture, $" {100.0 * fates.Count(f => f <= Fate.Ended_the_process) / fates.Count:0.0} % |\n");
    }
}
