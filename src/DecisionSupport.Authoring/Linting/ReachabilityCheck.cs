using DecisionSupport.Analysis.Diagrams;
using DecisionSupport.Analysis.Reasoning;
using DecisionSupport.Analysis.Reasoning.Spaces;
using DecisionSupport.Compilation;
using DecisionSupport.Diagnostics;
using DecisionSupport.Logic;
using DecisionSupport.RuleSets;
using DecisionSupport.Texts;

namespace DecisionSupport.Authoring.Linting;

/// <summary>Finds outcomes that no case reaches, unknown facts included, and texts on statuses that no case has. Looks at the first day of each version.</summary>
internal static class ReachabilityCheck
{
    internal static readonly DiagnosticKind OutcomeNeverReached = new(
        "DS0501", Severity.Error, "An outcome that no case reaches",
        "Whatever is known about a case, an earlier outcome comes first, or the condition contradicts itself.",
        "Correct the condition or the order.");

    internal static readonly DiagnosticKind TooEntangled = new(
        "DS0502", Severity.Warning, "The rules are too entangled to be analysed",
        "There are more combinations than can be looked at, so nobody can be told exactly which facts matter.",
        "Divide the conditions; let criteria read few facts each.");

    internal static readonly DiagnosticKind TextNeverSaid = new(
        "DS0508", Severity.Warning, "A text that no case hears",
        "The criterion never has that status, whatever is known about a case: its test says less than it seems to.",
        "Correct the test.");

    public static void Check(RuleBook ruleBook, Func<RuleSetVersion, bool> isLookedAt, long maxSteps, DiagnosticBag diagnostics)
    {
        foreach (var version in ruleBook.Compiled.AllVersions().SelectMany(v => v).Where(v => isLookedAt(v.Version)))
        {
            var day = version.Version.From;
            var plan = ruleBook.Plans.For(ruleBook.Compiled.Selection([version.Version.RuleSet]), day);
            if (plan.Versions.Contains(version))
            {
                TryCheck(ruleBook, version, day, maxSteps, diagnostics);
            }
        }
    }

    private static void TryCheck(RuleBook ruleBook, CompiledVersion version, DateOnly day, long maxSteps, DiagnosticBag diagnostics)
    {
        try
        {
            Check(ruleBook, version, day, maxSteps, diagnostics);
        }
        catch (DiagramTooLargeException)
        {
            diagnostics.Add(TooEntangled, version.Version.Place, $"The rules of {version.Version.RuleSet} {day.Iso()} are too entangled to be analysed: nobody can tell which outcomes can be reached or which facts matter. Divide the conditions.");
        }
    }

    private static void Check(RuleBook ruleBook, CompiledVersion version, DateOnly day, long maxSteps, DiagnosticBag diagnostics)
    {
        var space = CaseSpace.OfAll([RulesInForce.Find(ruleBook, version.Version.RuleSet, day)!], day, mayHaveNoAnswer: false, maxSteps: maxSteps);
        var rules = space.Rules();
        foreach (var (outcome, _) in rules.Outcomes(version).Where(o => space.Possibly(o.Comes) == (int)Truth.False))
        {
            diagnostics.Add(OutcomeNeverReached, outcome.Outcome.Place, $"No case reaches the outcome '{outcome.Outcome.Id}' of {version.Version.RuleSet} {day.Iso()}; an earlier outcome always comes first, or its condition contradicts itself.");
        }

        foreach (var criterion in version.Criteria)
        {
            var statuses = space.Diagram.Terminals(space.Within(rules.Of(criterion))).Select(t => (FindingStatus)t).ToList();
            foreach (var never in Enum.GetValues<FindingStatus>().Except(statuses))
            {
                diagnostics.Add(TextNeverSaid, criterion.Criterion.Place, $"The criterion '{criterion.Criterion.Id}' of {version.Version.RuleSet} {day.Iso()} is never {never.Word()}: no case hears what is said then. Its test says less than it seems to.");
            }
        }
    }
}
