using DecisionSupport.Analysis.Reasoning.Witnesses;
using DecisionSupport.Diagnostics;
using DecisionSupport.Texts;

namespace DecisionSupport.Authoring.Linting;

/// <summary>Warns about computations that can fail though everything they read is known.</summary>
internal static class FailureCheck
{
    public static void Check(RuleBook ruleBook, DiagnosticBag diagnostics)
    {
        foreach (var found in FailingComputations.Find(ruleBook))
        {
            diagnostics.Warning(Codes.ComputationFails, found.Place, $"'{found.Expression}' of {found.RuleSet} {found.Version.Iso()} cannot be computed though all is known, for example with {WitnessText.InOneLine(found.Case)}: it divides by zero, makes a day that there is not, goes out of range or needs too much work. Say with 'if' what holds then, or give the fact a narrower range.");
        }
    }
}
