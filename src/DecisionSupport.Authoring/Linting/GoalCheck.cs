using DecisionSupport.Analysis.Reasoning.Witnesses;
using DecisionSupport.Diagnostics;
using DecisionSupport.Texts;

namespace DecisionSupport.Authoring.Linting;

/// <summary>Refuses goals that come out of what is unknown.</summary>
internal static class GoalCheck
{
    internal static readonly DiagnosticKind UnknownGivesGoal = new(
        "DS0509", Severity.Error, "A goal that comes out of what is unknown",
        "The outcome is one to hope for, and it comes out while something is open that can overturn it: somebody is told to apply, and learns later that it was in vain.",
        "Ask for it, with shown or in an earlier outcome with open; or say under despite why the law lets it be open.");

    public static void Check(RuleBook ruleBook, Func<RuleSetVersion, bool> isLookedAt, long maxSteps, DiagnosticBag diagnostics)
    {
        foreach (var found in UnknownGoals.Find(ruleBook, isLookedAt, maxSteps))
        {
            diagnostics.Add(UnknownGivesGoal, found.Goal.WhenPlace, $"{found.RuleSet} {found.Version.Iso()}: the goal '{found.Goal.Id}' comes out while {found.Open} is open, which can overturn it. {Example(found)} Ask for it in a condition (shown, or an earlier outcome with open), or say under 'despite' why it may be open.");
        }
    }

    private static string Example(GoalOverturned found) => found.Case is { } before
        ? $"For example {WitnessText.InOneLine(before)}; with {WitnessText.Facts(found.Learnt)} it is '{found.Other}'."
        : "No example was found: it may be impossible, but it is not excluded.";
}
