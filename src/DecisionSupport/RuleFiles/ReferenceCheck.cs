using DecisionSupport.Data;
using DecisionSupport.Diagnostics;
using DecisionSupport.RuleSets;

namespace DecisionSupport.RuleFiles;

/// <summary>Checks that everything that is cited by id exists.</summary>
internal static class ReferenceCheck
{
    internal static readonly DiagnosticKind UnknownSource = new(
        "DS0104", Severity.Error, "A source that does not exist",
        "A rule, fact or value cites an id that is not in the files of sources.",
        "Add the source, or correct the id; the message names the nearest.");

    internal static readonly DiagnosticKind UnknownGuide = new(
        "DS0216", Severity.Error, "A guide that does not exist",
        "A step names a guide that is not in the folder of guides.",
        "Add the guide, or correct the id.");

    internal static readonly DiagnosticKind UnknownPaper = new(
        "DS0217", Severity.Error, "A paper that does not exist",
        "A step names a paper that is not in the folder of papers.",
        "Add the paper, or correct the id.");

    public static void Check(RuleBookContents contents, DiagnosticBag diagnostics)
    {
        foreach (var fact in contents.Vocabulary.Facts)
        {
            CheckSources(fact.CitedSources, contents, diagnostics);
        }

        foreach (var value in contents.Parameters.Values.SelectMany(p => p.Values))
        {
            CheckSources(new PlacedIds([new PlacedId(value.Source, value.SourcePlace)]), contents, diagnostics);
        }

        DeclaredNamesCheck.Check(contents, diagnostics);
        if (contents.Declarations.Rights is { } rights && !contents.Guides.ContainsKey(rights.Id))
        {
            diagnostics.Add(UnknownGuide, rights.Place, $"The rule book names the guide '{rights.Id}', which is not there.{Suggestion.DidYouMean(rights.Id, contents.Guides.Keys)}");
        }

        foreach (var guide in contents.Guides.Values)
        {
            CheckSources(guide.CitedSources, contents, diagnostics);
        }

        foreach (var paper in contents.Papers.Values)
        {
            CheckSources(paper.CitedSources, contents, diagnostics);
            if (paper.Step is { } step)
            {
                CheckStep(step, contents, diagnostics);
            }
        }

        var ruleSets = contents.Versions.Select(v => v.RuleSet).ToHashSet(StringComparer.Ordinal);
        foreach (var version in contents.Versions)
        {
            CheckVersion(version, ruleSets, contents, diagnostics);
        }
    }

    private static void CheckVersion(RuleSetVersion version, HashSet<string> ruleSets, RuleBookContents contents, DiagnosticBag diagnostics)
    {
        foreach (var (used, place) in version.UsedRuleSets.Items.Where(u => !ruleSets.Contains(u.Id)))
        {
            diagnostics.Add(SharedKinds.UnknownRuleSet, place, $"'uses' names '{used}', but there is no such rule set.{Suggestion.DidYouMean(used, ruleSets)}", $"rule set {used}");
            if (Suggestion.Nearest(used, ruleSets) is { } meant)
            {
                diagnostics.Spoil($"{meant}.");
            }
        }

        foreach (var outcome in version.Outcomes)
        {
            foreach (var (brought, place) in outcome.Brings.Items.Where(b => !version.Uses.Contains(b.Id)))
            {
                diagnostics.Add(SharedKinds.UnknownRuleSet, place, $"The outcome '{outcome.Id}' brings '{brought}', which 'uses' does not name.{Suggestion.DidYouMean(brought, version.Uses)}", $"{brought}.");
            }
        }

        foreach (var criterion in version.Criteria)
        {
            CheckSources(criterion.CitedSources, contents, diagnostics);
        }

        foreach (var ground in version.Grounds)
        {
            CheckSources(ground.Sources, contents, diagnostics);
        }

        foreach (var step in VersionTexts.Steps(version))
        {
            CheckStep(step, contents, diagnostics);
        }

        foreach (var notice in version.Notices)
        {
            CheckSources(notice.Sources, contents, diagnostics);
        }
    }

    private static void CheckStep(StepText step, RuleBookContents contents, DiagnosticBag diagnostics)
    {
        CheckSources(step.Sources, contents, diagnostics);
        if (step.Guide is { } guide && !contents.Guides.ContainsKey(guide.Id))
        {
            diagnostics.Add(UnknownGuide, guide.Place, $"The step '{step.Id}' names the guide '{guide.Id}', which is not there.{Suggestion.DidYouMean(guide.Id, contents.Guides.Keys)}", $"guide {guide.Id}");
        }

        if (step.Paper is { } paper && !contents.Papers.ContainsKey(paper.Id))
        {
            diagnostics.Add(UnknownPaper, paper.Place, $"The step '{step.Id}' names the paper '{paper.Id}', which is not there.{Suggestion.DidYouMean(paper.Id, contents.Papers.Keys)}", $"paper {paper.Id}");
        }
    }

    private static void CheckSources(PlacedIds cited, RuleBookContents contents, DiagnosticBag diagnostics)
    {
        foreach (var (source, place) in cited.Items)
        {
            if (contents.Sources.ContainsKey(source))
            {
                continue;
            }

            diagnostics.Add(UnknownSource, place, $"The source '{source}' is not in the files of sources; add it there, or correct the id.{Suggestion.DidYouMean(source, contents.Sources.Keys)}", $"source {source}");
        }
    }
}
