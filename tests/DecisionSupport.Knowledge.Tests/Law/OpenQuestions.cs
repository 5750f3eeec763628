using DecisionSupport.TestKit;

namespace DecisionSupport.Knowledge.Tests.Law;

/// <summary>The document that tells what the rules leave open.</summary>
internal static class OpenQuestions
{
    private const string UncitedHeading = "## Källor som reglerna inte åberopar";

    public static string Text { get; } = File.ReadAllText(RepositoryFolder.Of("rules", "OPEN-QUESTIONS.md"));

    /// <summary>The sources that a rule set does not cite although the knowledge files name them, from the table of the last part: rule set, sources, reason.</summary>
    public static IReadOnlyList<Uncited> Uncited { get; } = [.. ReadUncited()];

    private static IEnumerable<Uncited> ReadUncited() =>
        from line in Text[Text.IndexOf(UncitedHeading, StringComparison.Ordinal)..].Split('\n')
        where line.StartsWith("| `", StringComparison.Ordinal)
        let cells = line.Trim('|', ' ').Split(" | ")
        from source in cells[1].Split(", ", StringSplitOptions.TrimEntries)
        select new Uncited(cells[0].Trim('`'), source, cells[2].Trim());
}

/// <summary>A source that a rule set does not cite, with the reason.</summary>
internal sealed record Uncited(string RuleSet, string Source, string Reason);
