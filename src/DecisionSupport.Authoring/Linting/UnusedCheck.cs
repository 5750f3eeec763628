using DecisionSupport.Authoring.Documents.Mentions;
using DecisionSupport.Diagnostics;
using DecisionSupport.Texts;

namespace DecisionSupport.Authoring.Linting;

/// <summary>Notes what is declared and never used: facts, parameters, sources and definitions.</summary>
internal static class UnusedCheck
{
    internal static readonly DiagnosticKind UnusedFact = new(
        "DS0503", Severity.Note, "A fact that no rule reads",
        "Somebody would answer its question in vain.",
        "Use it, or take it away.");

    internal static readonly DiagnosticKind UnusedParameter = new(
        "DS0504", Severity.Note, "A parameter that no rule reads",
        "Nobody would notice if its values were wrong.",
        "Use it, or take it away.");

    internal static readonly DiagnosticKind UnusedSource = new(
        "DS0505", Severity.Note, "A source that nothing cites",
        "It stands among the sources, and no rule, fact or value rests on it.",
        "Cite it where a rule rests on it, or leave it as reading matter.");

    internal static readonly DiagnosticKind UnusedDefinition = new(
        "DS0506", Severity.Note, "A definition that nothing reads",
        "The version defines a value and never uses it.",
        "Use it, or take it away; in an amendment with repeals.");

    public static void Check(RuleBook ruleBook, DiagnosticBag diagnostics)
    {
        var versions = ruleBook.RuleSets.SelectMany(r => r.Versions).ToList();
        var facts = versions.SelectMany(v => VersionMentions.Facts(v, ruleBook.Vocabulary)).ToHashSet();
        foreach (var fact in ruleBook.Vocabulary.Facts.Where(f => !facts.Contains(f)))
        {
            diagnostics.Add(UnusedFact, fact.Place, $"No rule and no text reads the fact '{fact.Id}'; somebody would answer its question in vain. Use it, or take it away.");
        }

        var parameters = versions.SelectMany(v => VersionMentions.Parameters(v, ruleBook)).ToHashSet();
        foreach (var parameter in ruleBook.Parameters.Values.Where(p => !parameters.Contains(p)))
        {
            diagnostics.Add(UnusedParameter, parameter.Place, $"No rule and no text reads the parameter '{parameter.Id}'; nobody would notice if its values were wrong. Use it, or take it away.");
        }

        var cited = versions.SelectMany(VersionMentions.Sources)
            .Concat(ruleBook.Vocabulary.Facts.SelectMany(f => f.Sources))
            .Concat(ruleBook.Parameters.Values.SelectMany(p => p.Values).Select(v => v.Source))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var source in ruleBook.Sources.Values.Where(s => !cited.Contains(s.Id)))
        {
            diagnostics.Add(UnusedSource, source.Place, $"Nothing cites the source '{source.Id}'. Cite it where a rule rests on it, or take it away.");
        }

        foreach (var version in versions)
        {
            CheckDefinitions(version, diagnostics);
        }
    }

    private static void CheckDefinitions(RuleSetVersion version, DiagnosticBag diagnostics)
    {
        var names = VersionMentions.AllNames(version);
        foreach (var definition in version.Definitions.Where(d => !names.Contains(d.Name)))
        {
            diagnostics.Add(UnusedDefinition, definition.Is.Place, $"Nothing in {version.RuleSet} {version.From.Iso()} reads the definition '{definition.Name}'. Use it, or take it away (in an amendment: 'repeals: [definitions.{definition.Name}]').");
        }
    }
}
