using DecisionSupport.Authoring.Documents.Mentions;
using DecisionSupport.Diagnostics;
using DecisionSupport.Texts;

namespace DecisionSupport.Authoring.Linting;

/// <summary>Tells parameters that have ended while rules in force ask for them.</summary>
internal static class EndedParameterCheck
{
    internal static readonly DiagnosticKind ParameterEnded = new(
        "DS0112", Severity.Warning, "A parameter has ended while rules ask for it",
        "Its last value holds no longer, and a version in force reads it: what needs it is unknown today, and says that it is not decided yet.",
        "Add the value that holds now, or write rules that do without it.");

    public static void Check(RuleBook ruleBook, DateOnly today, DiagnosticBag diagnostics)
    {
        foreach (var version in ruleBook.RuleSets.Select(r => r.On(today)).OfType<RuleSetVersion>())
        {
            foreach (var parameter in VersionMentions.Parameters(version, ruleBook).Where(p => p.Values is [.., { To: { } to }] && to < today))
            {
                var last = parameter.Values[^1];
                diagnostics.Add(ParameterEnded, last.Place, $"The parameter '{parameter.Id}' has no value after {last.To!.Value.Iso()}, and {version.RuleSet} {version.From.Iso()}, in force today, asks for it. Add the value that holds now, or write rules that do without it.");
            }
        }
    }
}
