using System.Globalization;

namespace Mutants;

/// <summary>What became of a mutant.</summary>
internal enum Fate
{
    Killed,
    Endless,
    Ended_the_process,
    Survived,
    Passed_by_no_test,

    /// <summary>Not asked about for the second time yet.</summary>
    Seems_to_survive,
}

/// <summary>The lines of the results: a mutant, what became of it, and the first test that noticed it. Of two lines about one the later counts.</summary>
internal static class Result
{
    public static Dictionary<int, Fate> Read(string file)
    {
        var fates = new Dictionary<int, Fate>();
        foreach (var columns in File.Exists(file) ? File.ReadLines(file).Select(line => line.Split('\t')) : [])
        {
            fates[int.Parse(columns[0], CultureInfo.InvariantCulture)] = Enum.Parse<Fate>(columns[1]);
        }

        return fates;
    }

    public static void Append(string file, Mutant mutant, Fate fate, string test) => File.AppendAllText(
        file,
        string.Create(CultureInfo.InvariantCulture, $"{mutant.Id}\t{fate}\t{mutant.File}:{mutant.Line}\t{mutant.Mutator}\t{OneLine(mutant.Original)}\t{OneLine(mutant.Replacement)}\t{test}\n"));

    public static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
