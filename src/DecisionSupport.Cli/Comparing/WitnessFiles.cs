using System.Text;
using DecisionSupport.Authoring;

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
    public static bool TryWrite(string folder, IEnumerable<(string Name, string Text)> files, Shell shell)
    {
        try
        {
            Directory.CreateDirectory(shell.PathOf(folder));
            foreach (var (name, text) in files)
            {
                File.WriteAllText(Path.Combine(shell.PathOf(folder), name + ".yaml"), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            }

            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            shell.Messages.Error(folder, Messages.Unreadable, $"This cannot be written: {e.Message}");
            return false;
        }
    }
}
