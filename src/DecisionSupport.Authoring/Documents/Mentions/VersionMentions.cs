using System.Text.RegularExpressions;
using DecisionSupport.RuleSets;
using DecisionSupport.Texts;

namespace DecisionSupport.Authoring.Documents.Mentions;

/// <summary>What the expressions and texts of a version name: facts and parameters, by their ids. Reads what is written, so nothing that a reader sees is missing.</summary>
internal static partial class VersionMentions
{
    /// <summary>The facts, in the order of the vocabulary.</summary>
    public static IEnumerable<Fact> Facts(RuleSetVersion version, Vocabulary vocabulary)
    {
        var names = Names(version);
        return vocabulary.Facts.Where(f => names.Any(n => n == f.Id || n.StartsWith(f.Id + ".", StringComparison.Ordinal)));
    }

    /// <summary>The parameters, by id.</summary>
    public static IEnumerable<Parameter> Parameters(RuleSetVersion version, RuleBook ruleBook)
    {
        var names = Names(version);
        return ruleBook.Parameters.Values.Where(p => names.Contains("parameter." + p.Id)).OrderBy(p => p.Id, StringComparer.Ordinal);
    }

    /// <summary>The ids of all sources that are cited.</summary>
    public static IEnumerable<string> Sources(RuleSetVersion version) =>
    [
        .. version.Grounds.SelectMany(g => g.Sources.Ids),
        .. version.Criteria.SelectMany(c => c.Sources.Concat(c.Steps.SelectMany(r => r.Step.Sources.Ids))),
        .. version.Steps.SelectMany(s => s.Step.Sources.Ids),
        .. version.Notices.SelectMany(n => n.Sources.Ids),
    ];

    /// <summary>Every name in expressions and texts, definitions included; a word in quotes counts as a name.</summary>
    public static HashSet<string> AllNames(RuleSetVersion version) =>
        Expressions(version).SelectMany(e => Word().Matches(e).Select(m => m.Value))
            .Concat(VersionTexts.Filled(version).SelectMany(t => TextTemplate.Parse(t.Swedish).Placeholders).Select(p => p.Name))
            .ToHashSet(StringComparer.Ordinal);

    private static HashSet<string> Names(RuleSetVersion version) =>
        Expressions(version).SelectMany(NamesIn).Concat(Placeholders(version)).Concat(version.Grounds.Select(g => g.Each).OfType<string>()).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> NamesIn(string expression) =>
        DottedName().Matches(ParameterOn().Replace(expression, "parameter.${id} ")).Select(m => m.Value);

    private static IEnumerable<string> Expressions(RuleSetVersion version) => new[]
    {
        version.Definitions.Select(d => d.Is),
        version.Timeline is { } timeline ? [timeline.From, timeline.To] : [],
        version.Grounds.SelectMany(g => new[] { g.When, g.Days, g.AtMost }),
        version.Criteria.SelectMany(c => new[] { c.TestExpression, c.AppliesExpression }),
        version.Outcomes.SelectMany(o => o.Levels.Select(l => l.When).Prepend(o.When)),
        version.Steps.Select(s => s.When),
        version.Notices.Select(n => n.When),
    }.SelectMany(e => e).OfType<Expression>().Select(e => e.Text);

    private static IEnumerable<string> Placeholders(RuleSetVersion version) =>
        VersionTexts.Filled(version).SelectMany(t => TextTemplate.Parse(t.Swedish).Placeholders).Select(p => p.Name);

    [GeneratedRegex(@"\p{L}[\p{L}\d]*(?:\.\p{L}[\p{L}\d]*)+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DottedName();

    [GeneratedRegex(@"\p{L}[\p{L}\d]*", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();

    [GeneratedRegex(@"parameter on\(\s*""(?<id>[^""]+)""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ParameterOn();
}
