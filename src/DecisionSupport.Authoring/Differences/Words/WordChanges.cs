using DecisionSupport.Texts;

namespace DecisionSupport.Authoring.Differences.Words;

/// <summary>Compares what two versions or rule books say, line by line.</summary>
internal static class WordChanges
{
    /// <summary>Between two days of one rule book.</summary>
    public static IEnumerable<WordChange> Between(RuleBook book, DateOnly old, DateOnly @new) =>
        Compare("parameters", BookLines.ParametersOn(book, old), BookLines.ParametersOn(book, @new))
            .Concat(book.RuleSets.SelectMany(r => Compare(r.Id, LinesOf(r.On(old)), LinesOf(r.On(@new)))));

    /// <summary>Between two rule books. What later versions inherit is told once, with the version where it begins.</summary>
    public static IEnumerable<WordChange> Between(RuleBook old, RuleBook @new)
    {
        var said = new HashSet<(string, string, string?, string?)>();
        var ids = old.RuleSets.Concat(@new.RuleSets).Select(r => r.Id).Distinct().Order(StringComparer.Ordinal);
        return Compare("rule book", BookLines.Of(old), BookLines.Of(@new)).Concat(ids.SelectMany(VersionsOf));

        IEnumerable<WordChange> VersionsOf(string ruleSet)
        {
            var before = old.RuleSets.FirstOrDefault(r => r.Id == ruleSet)?.Versions ?? [];
            var after = @new.RuleSets.FirstOrDefault(r => r.Id == ruleSet)?.Versions ?? [];
            foreach (var day in before.Concat(after).Select(v => v.From).Distinct().Order())
            {
                var (a, b) = (before.FirstOrDefault(v => v.From == day), after.FirstOrDefault(v => v.From == day));
                var changes = Compare($"{ruleSet} {day.Iso()}", Header(a), Header(b)).Concat(
                    a is null || b is null ? [] : Compare($"{ruleSet} {day.Iso()}", LinesOf(a), LinesOf(b)));
                foreach (var change in changes.Where(c => said.Add((ruleSet, c.What, c.Old, c.New))))
                {
                    yield return change;
                }
            }
        }
    }

    private static IEnumerable<KeyValuePair<string, string>> LinesOf(RuleSetVersion? version) => version is null ? [] : VersionLines.Of(version);

    private static IEnumerable<KeyValuePair<string, string>> Header(RuleSetVersion? version) =>
        version is null ? [] : [new("in force", $"{version.From.Iso()} to {version.To?.Iso() ?? "further notice"}")];

    private static IEnumerable<WordChange> Compare(string where, IEnumerable<KeyValuePair<string, string>> old, IEnumerable<KeyValuePair<string, string>> @new)
    {
        var before = old.DistinctBy(l => l.Key).ToDictionary(StringComparer.Ordinal);
        var after = @new.DistinctBy(l => l.Key).ToDictionary(StringComparer.Ordinal);
        return before.Keys.Concat(after.Keys).Distinct()
            .Select(key => new WordChange(where, key, before.GetValueOrDefault(key), after.GetValueOrDefault(key))).Where(c => c.Old != c.New);
    }
}
