using DecisionSupport.Analysis.Reasoning.Witnesses;
using DecisionSupport.Diagnostics;
using DecisionSupport.Texts;

namespace DecisionSupport.Authoring.Linting;

/// <summary>Warns about texts that may be said while a value that they put in is missing.</summary>
internal static class UnfilledTextCheck
{
    internal static readonly DiagnosticKind TextUnfilled = new(
        "DS0513", Severity.Warning, "A text that prints what may be missing",
        "The text puts in a value, and there are cases that hear the text while the value is not known: in its midst they read “not known”.",
        "Say it only where the value is known (in the condition, or in the text of another status), or word it without the value.");

    public static void Check(RuleBook ruleBook, Func<RuleSetVersion, bool> isLookedAt, long maxSteps, DiagnosticBag diagnostics)
    {
        foreach (var found in UnfilledTexts.Find(ruleBook, isLookedAt, maxSteps))
        {
            diagnostics.Add(TextUnfilled, found.Place, $"The text puts in '{{{found.Name}}}', and is said while that is missing, for example in {found.RuleSet} {found.Version.Iso()} with {WitnessText.InOneLine(found.Case)}: “uppgift saknas” (“not known”) is read in its place. Say it only where the value is known, or word it without.");
        }
    }
}
