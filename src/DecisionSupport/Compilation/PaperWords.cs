using System.Diagnostics.CodeAnalysis;

namespace DecisionSupport.Compilation;

/// <summary>What the texts of papers may put in besides facts and parameters: <c>{samverkan.outcome}</c> and the like, in the language of the paper.</summary>
internal static class PaperWords
{
    public const string Asking = "asking";
    public const string Version = "ruleBook.version";
    public const string Hash = "ruleBook.hash";

    private static readonly string[] OfRuleSet = ["title", "outcome", "text"];

    /// <summary>All names, for rule sets of some ids.</summary>
    public static IEnumerable<string> Names(IEnumerable<string> ruleSets) => [Asking, Version, Hash, .. ruleSets.SelectMany(id => OfRuleSet.Select(word => $"{id}.{word}"))];

    /// <summary>The rule set and the word of a name such as <c>samverkan.outcome</c>.</summary>
    public static bool TrySplit(string name, [NotNullWhen(true)] out string? ruleSet, [NotNullWhen(true)] out string? word)
    {
        var dot = name.LastIndexOf('.');
        (ruleSet, word) = dot < 0 ? (null, null) : (name[..dot], name[(dot + 1)..]);
        return word is not null && OfRuleSet.Contains(word);
    }
}
