namespace DecisionSupport.Cli.Tests.Support;

/// <summary>Where not the whole is asked for, a test that asks all worked cases asks one in six of them, and those that a page names.</summary>
internal static class SomeCases
{
    private const int OneIn = 6;

    private static readonly Lazy<ToolRun> TestOfRules = new(() =>
    {
        using var folder = new TempFolder();
        KeepIn(folder.CopyWholeRules(), []);
        return ToolRun.In(folder.Path, "test", "rules");
    });

    /// <summary><c>test rules</c>, of all worked cases or some.</summary>
    public static ToolRun Tested => TestOfRules.Value;

    /// <summary>Takes the others away, with what was approved of them, from a copy of the rules.</summary>
    public static void KeepIn(string rules, IReadOnlyCollection<string> page, string? about = null)
    {
        var cases = Path.Combine(rules, "cases");
        var others = Directory.GetFiles(cases, "*.yaml").Where(f => !page.Any(line => line.Contains(Path.GetFileName(f), StringComparison.Ordinal)) && (about is null || !File.ReadAllText(f).Contains(about, StringComparison.Ordinal))).Order(StringComparer.Ordinal).ToList();
        foreach (var left in others.Except(Depth.Of(others, others.Count / OneIn)).SelectMany(f => Directory.GetFiles(cases, $"{Path.GetFileNameWithoutExtension(f)}.*")))
        {
            File.Delete(left);
        }
    }
}
