namespace DecisionSupport.Cli.Tests.Support;

/// <summary>At a desk a test that asks all worked cases asks one in six of them, and those that a page names; in CI all.</summary>
internal static class SomeCases
{
    private const int OneIn = 6;

    /// <summary>Takes the others away, with what was approved of them, from a copy of the rules.</summary>
    public static void KeepIn(string rules, IReadOnlyCollection<string> page)
    {
        var cases = Path.Combine(rules, "cases");
        var others = Directory.GetFiles(cases, "*.yaml").Where(f => !page.Any(line => line.Contains(Path.GetFileName(f), StringComparison.Ordinal))).Order(StringComparer.Ordinal).ToList();
        foreach (var left in others.Except(Depth.Of(others, others.Count / OneIn)).SelectMany(f => Directory.GetFiles(cases, $"{Path.GetFileNameWithoutExtension(f)}.*")))
        {
            File.Delete(left);
        }
    }
}
