using DecisionSupport.Authoring;
using DecisionSupport.Cli.Io;

namespace DecisionSupport.Cli.Comparing;

/// <summary>Writes witnesses as snapshot files.</summary>
internal static class WitnessFiles
{
    /// <summary>Says on standard error why it cannot.</summary>
    public static bool TryWrite(RuleBookDifference difference, string folder, Shell shell)
    {
        var files =
            from ruleSet in difference.RuleSets
            from region in ruleSet.Regions
            from change in region.Changes
            let witness = change.Witness
            where witness is not null
            select (Name: $"{ruleSet.RuleSet}-{region.AsOf:yyyy-MM-dd}-{change.Old}-{change.New}".Replace('/', '.'), Text: DifferenceText.Snapshot(witness, $"{ruleSet.RuleSet}: {change.Old} by the old rules, {change.New} by the new"));
        return TryWrite(folder, files, shell);
    }

    /// <summary>Says on standard error why it cannot.</summary>
    public static bool TryWrite(string folder, IEnumerable<(string Name, string Text)> files, Shell shell) =>
        OutputFolder.TryWrite(folder, files.Select(f => KeyValuePair.Create(f.Name + ".yaml", f.Text)), shell);
}
