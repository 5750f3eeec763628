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
}

/// <summary>A line of the results: one mutant, what became of it, and the first test that noticed it.</summary>
internal sealed record Result(int Id, Fate Fate)
{
    public static IReadOnlyList<Result> Read(string file) =>
        [.. File.ReadLines(file).Select(line => line.Split('\t')).Select(columns => new Result(int.Parse(columns[0], CultureInfo.InvariantCulture), Enum.Parse<Fate>(columns[1])))];

    public static void Append(string file, Mutant mutant, Fate fate, string test) => File.AppendAllText(
        file,
        string.Create(CultureInfo.InvariantCulture, $"{mutant.Id}\t{fate}\t{mutant.File}:{mutant.Line}\t{mutant.Mutator}\t{OneLine(mutant.Original)}\t{OneLine(mutant.Replacement)}\t{test}\n"));

    public static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
