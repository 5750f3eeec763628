using System.Text.RegularExpressions;
using DecisionSupport.TestKit;

namespace DecisionSupport.Knowledge.Tests.Law;

/// <summary>What the shared knowledge file says of one criterion: a row of a table whose first cell is the criterion's id.</summary>
/// <param name="Criterion">The id: SGI-1, AE-4, SE-8, CO-2, L-17.</param>
/// <param name="Text">The whole row.</param>
internal sealed partial record KnowledgeRow(string Criterion, string Text)
{
    private static readonly Dictionary<string, string[]> RuleSetsOfPrefix = new(StringComparer.Ordinal)
    {
        ["SGI"] = ["sgi"],
        ["AE"] = ["aktivitetsersattning"],
        ["SE"] = ["sjukersattning"],
        ["CO"] = ["samordning", "samverkan"],
        ["L"] = ["loh"],
    };

    /// <summary>The rule sets that the criterion belongs to; the first is the one it is listed under.</summary>
    public IReadOnlyList<string> RuleSets => RuleSetsOfPrefix[Criterion[..Criterion.IndexOf('-', StringComparison.Ordinal)]];

    /// <summary>The rows of the file, none where it is not there. "Base rule SGI-20" is a paragraph; its lines make one row.</summary>
    public static IReadOnlyList<KnowledgeRow> ReadAll()
    {
        var path = RepositoryFolder.Shared("knowledge", "rules.md");
        return File.Exists(path)
            ? [.. Row().Matches(File.ReadAllText(path)).Select(m => new KnowledgeRow(m.Groups["id"].Value, m.Value))]
            : [];
    }

    [GeneratedRegex(@"^(?:\|\ (?<id>(?:SGI|AE|SE|CO|L)-\d+)\b.*|Base\ rule\ (?<id>SGI-\d+)(?:.*\n)+?(?=\n))", RegexOptions.Multiline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Row();
}
