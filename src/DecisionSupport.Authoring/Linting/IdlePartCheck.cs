using DecisionSupport.Diagnostics;

namespace DecisionSupport.Authoring.Linting;

/// <summary>Tells what of a condition changes nothing: said twice, covered by another bound, or made idle by what stands beside it.</summary>
internal static class IdlePartCheck
{
    internal static readonly DiagnosticKind IdlePart = new(
        "DS0511", Severity.Note, "A part of a condition that changes nothing",
        "Without it the condition says the same of every case, unknown facts included, on the first and the last day of every version: it is said twice, covered by another bound, or made idle by what stands beside it.",
        "Take it away, or write what was meant.");

    public static void Check(RuleBook ruleBook, Func<RuleSetVersion, bool> isLookedAt, long maxSteps, DiagnosticBag diagnostics)
    {
        foreach (var idle in IdleParts.Find(ruleBook, isLookedAt, maxSteps))
        {
            diagnostics.Add(IdlePart, idle.Place, $"'{idle.Text}' changes nothing here: without this part the condition says the same of every case, on the first and the last day of every version. Take it away, or write what was meant.");
        }
    }
}
