using System.Collections.Immutable;
using DecisionSupport.Compilation;

namespace DecisionSupport.NRules.Chaining;

/// <summary>Finds what of a rule book is not expressed as rules. Formulas are, all of them: a new kind of formula does not compile until it is.</summary>
internal static class NotExpressedParts
{
    public static ImmutableArray<NotExpressed> Of(CompiledRuleBook rules) => [.. rules.AllVersions().SelectMany(versions => versions).SelectMany(Of)];

    private static IEnumerable<NotExpressed> Of(CompiledVersion version)
    {
        if (version.Timeline is not null)
        {
            yield return Part(version, "timeline", "The library counts which days are covered; rules take that every day is as one value.");
        }

        foreach (var step in version.Version.Steps.Select(s => s.Step))
        {
            yield return Part(version, $"step {step.Id}", "Its condition decides no status and no outcome; the library says when it is taken.");
        }

        foreach (var notice in version.Version.Notices)
        {
            yield return Part(version, $"notice {notice.Id}", "Its condition decides no status and no outcome; the library says when it is said.");
        }
    }

    private static NotExpressed Part(CompiledVersion version, string part, string reason) => new(version.Version.RuleSet, version.Version.From, part, reason);
}
