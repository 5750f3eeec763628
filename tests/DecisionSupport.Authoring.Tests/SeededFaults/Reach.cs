namespace DecisionSupport.Authoring.Tests.SeededFaults;

/// <summary>How far a fault can be seen.</summary>
internal static class Reach
{
    /// <summary>
    /// The rule sets in which it can be seen that a file in a folder has changed. A version of a rule set is seen in that rule set and in those that use it,
    /// however far; any other file is seen everywhere.
    /// </summary>
    public static string[] Of(string folder)
    {
        var all = BuiltInRules.RuleBook.RuleSets;
        HashSet<string> reached = [folder];
        while (all.Any(r => r.Versions.Any(v => v.Uses.Any(reached.Contains)) && reached.Add(r.Id)))
        {
        }

        return [.. all.Select(r => r.Id).Where(id => reached.Contains(id) || all.All(r => r.Id != folder))];
    }
}
