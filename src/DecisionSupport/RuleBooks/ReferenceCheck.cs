using DecisionSupport.Diagnostics;

namespace DecisionSupport.RuleBooks;

/// <summary>Checks that everything that is cited by id exists.</summary>
internal static class ReferenceCheck
{
    public static void Check(RuleBookContents contents, DiagnosticBag diagnostics)
    {
        foreach (var fact in contents.Vocabulary.Facts)
        {
            CheckSources(fact.Sources, fact.Place, contents, diagnostics);
        }

        foreach (var value in contents.Parameters.Values.SelectMany(p => p.Values))
        {
            CheckSources([value.Source], value.Place, contents, diagnostics);
        }

        var ruleSets = contents.Versions.Select(v => v.RuleSet).ToHashSet(StringComparer.Ordinal);
        foreach (var version in contents.Versions)
        {
            CheckVersion(version, ruleSets, contents, diagnostics);
        }
    }

    private static void CheckVersion(RuleSetVersion version, HashSet<string> ruleSets, RuleBookContents contents, DiagnosticBag diagnostics)
    {
        foreach (var used in version.Uses.Where(u => !ruleSets.Contains(u)))
        {
            diagnostics.Error(Codes.UnknownRuleSet, version.Place, $"'uses' names '{used}', but there is no such rule set.{Suggestion.DidYouMean(used, ruleSets)}");
        }

        foreach (var outcome in version.Outcomes)
        {
            foreach (var brought in outcome.Brings.Where(b => !version.Uses.Contains(b)))
            {
                diagnostics.Error(Codes.UnknownRuleSet, outcome.Place, $"The outcome '{outcome.Id}' brings '{brought}', which 'uses' does not name.{Suggestion.DidYouMean(brought, version.Uses)}");
            }
        }

        foreach (var criterion in version.Criteria)
        {
            CheckSources(criterion.Sources, criterion.Place, contents, diagnostics);
            foreach (var remedy in criterion.Remedies)
            {
                CheckSources(remedy.Step.Sources, remedy.Step.Place, contents, diagnostics);
            }
        }

        foreach (var step in version.Steps)
        {
            CheckSources(step.Step.Sources, step.Step.Place, contents, diagnostics);
        }

        foreach (var notice in version.Notices)
        {
            CheckSources(notice.Sources, notice.Place, contents, diagnostics);
        }
    }

    private static void CheckSources(ImmutableArray<string> cited, Place place, RuleBookContents contents, DiagnosticBag diagnostics)
    {
        foreach (var source in cited.Where(s => !contents.Sources.ContainsKey(s)))
        {
            diagnostics.Error(Codes.UnknownSource, place, $"The source '{source}' is not in the files of sources.{Suggestion.DidYouMean(source, contents.Sources.Keys)}");
        }
    }
}
