using DecisionSupport.Authoring.Documents.Mentions;

namespace DecisionSupport.Authoring.LawStatus;

/// <summary>The versions of rule sets that cite each source.</summary>
internal static class CitingVersions
{
    public static ILookup<string, RuleSetVersion> Of(RuleBook ruleBook) =>
        ruleBook.RuleSets.SelectMany(r => r.Versions).SelectMany(v => VersionMentions.Sources(v).Distinct(StringComparer.Ordinal).Select(s => (Source: s, Version: v))).ToLookup(c => c.Source, c => c.Version, StringComparer.Ordinal);
}
