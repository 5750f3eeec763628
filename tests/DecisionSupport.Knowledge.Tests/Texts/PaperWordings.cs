using DecisionSupport.Papers;
using DecisionSupport.RuleSets;

namespace DecisionSupport.Knowledge.Tests.Texts;

/// <summary>The words that the authors of papers wrote.</summary>
internal static class PaperWordings
{
    public static IReadOnlyList<(string Place, LocalizedText Words)> All { get; } =
        [.. BuiltInRules.RuleBook.Papers.SelectMany(paper => PaperTexts.Filled(paper).Concat(PaperTexts.Fixed(paper)).Concat(paper.Step is { } step ? VersionTexts.Of(step) : []).Select(words => ($"papers/{paper.Id}", words)))];

    /// <summary>Those that the person concerned reads.</summary>
    public static IEnumerable<(string Place, LocalizedText Words)> ToThePerson =>
        BuiltInRules.RuleBook.Papers.Where(p => p.For == "client").SelectMany(paper => PaperTexts.Filled(paper).Concat(paper.Step is { } step ? VersionTexts.Of(step) : []).Select(words => ($"papers/{paper.Id}", words)));
}
