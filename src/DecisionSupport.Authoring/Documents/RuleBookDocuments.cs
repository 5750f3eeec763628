using DecisionSupport.Authoring.Documents.Pages;
using DecisionSupport.Authoring.Explanations;

namespace DecisionSupport.Authoring;

/// <summary>Pages that show a rule book to people: one for each rule set, a catalogue of the facts, and what the diagnostics on rules mean. Thread-safe; the same rules give the same bytes.</summary>
public static class RuleBookDocuments
{
    /// <summary>The pages as Markdown, Swedish first, with English where a reader may want it.</summary>
    /// <param name="ruleBook">The rule book to show.</param>
    public static ImmutableArray<RuleBookDocument> Write(RuleBook ruleBook)
    {
        ArgumentNullException.ThrowIfNull(ruleBook);
        return
        [
            .. ruleBook.RuleSets.OrderBy(r => r.Id, StringComparer.Ordinal).Select(r => new RuleBookDocument($"rule-sets/{r.Id}.md", RuleSetPage.Write(ruleBook, r))),
            new RuleBookDocument("facts.md", FactCatalogue.Write(ruleBook)),
            new RuleBookDocument("diagnostics.md", DiagnosticsPage.Content),
        ];
    }
}

/// <summary>A page about a rule book. Immutable.</summary>
/// <param name="Path">Where it belongs, relative to the folder of documents, with forward slashes.</param>
/// <param name="Content">Markdown, with line feeds and a final one.</param>
public sealed record RuleBookDocument(string Path, string Content);
