using DecisionSupport.Diagnostics;
using DecisionSupport.RuleSets;

namespace DecisionSupport.RuleFiles;

/// <summary>
/// Puts versions of a folder laid over after those below: a version begins after the last one below began, and that one ends the day before. What has been
/// answered by the rules below stays as it was, but for the days from which the folder openly says otherwise.
/// </summary>
internal static class LaidOver
{
    /// <summary>Ends the last version below where one follows it, and refuses versions that would change earlier ones.</summary>
    public static void Close(List<RuleSetFile> files, DiagnosticBag diagnostics)
    {
        foreach (var over in files.Where(f => f.IsOver).OrderBy(f => f.From).ToList())
        {
            var last = files.Where(f => !f.IsOver && f.RuleSet == over.RuleSet).MaxBy(f => f.From);
            if (last is null)
            {
                continue;
            }

            if (over.From <= last.From)
            {
                files.Remove(over);
                diagnostics.Add(SharedKinds.ChangesWhatHolds, over.InForcePlace!.Value, $"This would change rules that hold: the last version of {over.RuleSet} below begins on {last.From.Iso()} ({last.InForcePlace}). A folder laid over adds versions that begin later.");
            }
            else if (last.To is null)
            {
                files[files.IndexOf(last)] = last with { To = over.From.AddDays(-1) };
            }
        }
    }
}
