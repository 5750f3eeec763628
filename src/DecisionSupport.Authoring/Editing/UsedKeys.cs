using DecisionSupport.Authoring.Mutations;
using DecisionSupport.RuleFiles;

namespace DecisionSupport.Authoring.Editing;

/// <summary>Keys whose values name something, or are expressions.</summary>
internal static class UsedKeys
{
    private static readonly string[] OfPapers = ["when", "ready", "needed"];

    /// <summary>Whether a value is an expression.</summary>
    public static bool IsExpression(ImmutableArray<string> path, RuleFileKind kind) => kind switch
    {
        _ when path.IsEmpty => false,
        RuleFileKind.RuleSet => WrittenExpression.IsExpression(path) || path is [.., "thoughKnown", "[]", "when"] or [.., "due", "day"] or [.., "despite", "[]", "open"] or [.., "each"],
        RuleFileKind.Paper => Array.IndexOf(OfPapers, path[^1]) >= 0,
        RuleFileKind.Other or RuleFileKind.Header => path[^1] is not ("sv" or "en"),
        _ => false,
    };

    /// <summary>What a value under a key names; null when it names nothing by itself.</summary>
    public static RuleName? NameOf(ImmutableArray<string> path, RuleFileKind kind, string value, string? ruleSet) => path switch
    {
        [.., "sources", "[]"] when kind != RuleFileKind.Sources => new RuleName(RuleNameKind.Source, value),
        [.., "source"] => new RuleName(RuleNameKind.Source, value),
        ["uses", "[]"] or [.., "brings", "[]"] => new RuleName(RuleNameKind.RuleSet, value),
        [_, .., "guide"] => new RuleName(RuleNameKind.Guide, value),
        [_, .., "paper"] => new RuleName(RuleNameKind.Paper, value),
        [.., "by"] or [.., "askedOf"] or [.., "party"] or [.., "changeableBy", "[]"] => new RuleName(RuleNameKind.Party, value),
        [.., "sameAs"] or [.., "replaces", "[]"] or [.., "plan", "after", "[]"] => new RuleName(RuleNameKind.Step, value),
        ["criteria", "[]", "after"] => new RuleName(RuleNameKind.Criterion, value, ruleSet),
        ["grounds", "[]", "after"] => new RuleName(RuleNameKind.Ground, value, ruleSet),
        ["repeals", "[]"] => Repealed(value.Split('.', 2), ruleSet),
        _ => null,
    };

    private static RuleName? Repealed(string[] parts, string? ruleSet) => parts switch
    {
        ["criteria", var id] => new RuleName(RuleNameKind.Criterion, id, ruleSet),
        ["definitions", var id] => new RuleName(RuleNameKind.Definition, id, ruleSet),
        ["grounds", var id] => new RuleName(RuleNameKind.Ground, id, ruleSet),
        ["steps", var id] => new RuleName(RuleNameKind.Step, id),
        _ => null,
    };
}
