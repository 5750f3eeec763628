using DecisionSupport.Analysis.Reasoning.Witnesses;
using DecisionSupport.Diagnostics;
using DecisionSupport.Texts;

namespace DecisionSupport.Authoring.Linting;

/// <summary>Warns about computations that can fail though everything they read is known.</summary>
internal static class FailureCheck
{
    internal static readonly DiagnosticKind ComputationFails = new(
        "DS0510", Severity.Warning, "A computation that can fail",
        "Everything that the part reads is known, and FEEL still has no answer: it divides by zero, makes a day that there is not, goes out of range or needs too much work. Nobody can answer that away.",
        "Say with if what holds then, or give the fact a narrower range in the vocabulary.");

    public static void Check(RuleBook ruleBook, Func<RuleSetVersion, bool> isLookedAt, DiagnosticBag diagnostics)
    {
        foreach (var found in FailingComputations.Find(ruleBook, isLookedAt))
        {
            diagnostics.Add(ComputationFails, found.Place, $"'{found.Expression}' of {found.RuleSet} {found.Version.Iso()} cannot be computed though all is known, for example with {WitnessText.InOneLine(found.Case)}: it divides by zero, makes a day that there is not, goes out of range or needs too much work. Say with 'if' what holds then, or give the fact a narrower range.");
        }
    }
}
