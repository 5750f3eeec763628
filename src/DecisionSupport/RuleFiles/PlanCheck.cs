using DecisionSupport.Data;
using DecisionSupport.Diagnostics;
using DecisionSupport.RuleSets;

namespace DecisionSupport.RuleFiles;

/// <summary>Checks that plans of steps, those of papers too, and measures name steps that are there, and that no step comes after, replaces or is the same as itself by way of others.</summary>
internal static class PlanCheck
{
    internal static readonly DiagnosticKind UnknownStep = new(
        "DS0214", Severity.Error, "A step that does not exist",
        "The plan of a step names a step that no rule set has.",
        "Correct the id; the message names the nearest.");

    internal static readonly DiagnosticKind StepCircle = new(
        "DS0215", Severity.Error, "Steps in a circle",
        "A step would come after itself, replace itself, or be the same as itself, by way of others.",
        "Take one of the relations away.");

    public static void Check(RuleBookContents contents, DiagnosticBag diagnostics)
    {
        var steps = contents.Versions.SelectMany(VersionTexts.Steps).DistinctBy(s => s.Place).ToList();
        var ids = steps.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var step in steps.Concat(contents.Papers.Values.Select(p => p.Step).OfType<StepText>()))
        {
            foreach (var (id, place) in Named(step.Plan).Where(n => !ids.Contains(n.Id)))
            {
                diagnostics.Add(UnknownStep, place, $"The plan of step '{step.Id}' names the step '{id}', which no rule set has.{Suggestion.DidYouMean(id, ids)}");
            }

            if (step.Plan.Due is DueOnDay { IsLaw: true } due && step.Sources.Items.IsEmpty)
            {
                diagnostics.Add(SharedKinds.MissingKey, due.Place, $"The step '{step.Id}' has a day that the law sets, but cites no source; add it under 'sources'.");
            }
        }

        foreach (var measure in contents.Measures)
        {
            foreach (var (id, place) in measure.NamedSteps.Items.Where(n => !ids.Contains(n.Id)))
            {
                diagnostics.Add(UnknownStep, place, $"The measure '{measure.Id}' names the step '{id}', which no rule set has.{Suggestion.DidYouMean(id, ids)}");
            }
        }

        CheckCircles(steps, "comes after", s => s.Plan.After.Items, diagnostics);
        CheckCircles(steps, "replaces", s => s.Plan.Replaces.Items, diagnostics);
        CheckCircles(steps, "is the same as", s => s.Plan.SameAs is { } same ? [same] : [], diagnostics);
    }

    private static IEnumerable<PlacedId> Named(StepPlan plan) => plan.SameAs is { } same ? [.. plan.After.Items, .. plan.Replaces.Items, same] : [.. plan.After.Items, .. plan.Replaces.Items];

    private static void CheckCircles(IReadOnlyCollection<StepText> steps, string relation, Func<StepText, IEnumerable<PlacedId>> named, DiagnosticBag diagnostics)
    {
        var next = steps.SelectMany(s => named(s).Select(n => (s.Id, To: n))).ToLookup(p => p.Id, p => p.To, StringComparer.Ordinal);
        foreach (var (id, place) in next.SelectMany(n => n.Where(to => Reaches(to.Id, n.Key, [])).Select(to => (n.Key, to.Place))))
        {
            diagnostics.Add(StepCircle, place, $"The step '{id}' {relation} itself, by way of the steps named here; take one of them away.");
        }

        bool Reaches(string from, string to, HashSet<string> seen) => from == to || (seen.Add(from) && next[from].Any(n => Reaches(n.Id, to, seen)));
    }
}
