using DecisionSupport.Authoring.Cases;
using DecisionSupport.Texts;

namespace DecisionSupport.Authoring.BorderCases;

/// <summary>
/// For every day that a version of a rule set begins: the same case the day before and the day itself. The case is one that the change touches, where
/// the border cases hold one.
/// </summary>
internal static class VersionChangePlan
{
    public static ImmutableArray<BorderCase> Of(RuleBook ruleBook, RuleSet ruleSet) =>
        [.. ruleSet.Versions.Skip(1).SelectMany(version => Change(ruleBook, version.RuleSet, version.From))];

    private static IEnumerable<BorderCase> Change(RuleBook ruleBook, string ruleSet, DateOnly day)
    {
        var before = day.AddDays(-1);
        var candidates = BorderCasePlan.Of(ruleBook, ruleSet, before).Concat(BorderCasePlan.Of(ruleBook, ruleSet, day))
            .Select(c => (Before: c.Snapshot.To(before), After: c.Snapshot.To(day))).Where(p => p.Before is not null && p.After is not null)
            .Select(p => (Before: p.Before!, After: p.After!)).ToList();
        if (candidates.Count == 0)
        {
            return [];
        }

        var chosen = candidates.MaxBy(p => Touched(ruleBook.Evaluate(p.Before, ruleSet), ruleBook.Evaluate(p.After, ruleSet), ruleSet) - Restless(ruleBook, ruleSet, p.Before, p.After));
        return
        [
            new BorderCase($"change-{ruleSet}-{day.Iso()}-before", ruleSet, $"Dagen före ändringen {day.Iso()}", $"The day before the change of {day.Iso()}", [], chosen.Before),
            new BorderCase($"change-{ruleSet}-{day.Iso()}-on", ruleSet, $"Dagen för ändringen {day.Iso()}", $"The day of the change of {day.Iso()}", [], chosen.After),
        ];
    }

    // A case that comes out otherwise from one day to the next for its own dates says little about the change.
    private static int Restless(RuleBook ruleBook, string ruleSet, CaseSnapshot before, CaseSnapshot after)
    {
        var dayBefore = before.To(before.AsOf.AddDays(-1)) is { } earlier ? Touched(ruleBook.Evaluate(earlier, ruleSet), ruleBook.Evaluate(before, ruleSet), ruleSet) : 0;
        var dayAfter = after.To(after.AsOf.AddDays(1)) is { } later ? Touched(ruleBook.Evaluate(after, ruleSet), ruleBook.Evaluate(later, ruleSet), ruleSet) : 0;
        return dayBefore + dayAfter;
    }

    private static int Touched(Decision before, Decision after, string ruleSet)
    {
        const int Outcome = 1000;
        if (before.Find(ruleSet) is not { } old || after.Find(ruleSet) is not { } now)
        {
            return 0;
        }

        var statuses = now.Findings.ToDictionary(f => f.Criterion.Id, f => f.Status, StringComparer.Ordinal);
        var moved = old.Findings.Count(f => !statuses.TryGetValue(f.Criterion.Id, out var status) || status != f.Status) + Math.Abs(now.Findings.Length - old.Findings.Length);
        return (old.Outcome.Id, old.Level?.Id) == (now.Outcome.Id, now.Level?.Id) ? moved : Outcome + moved;
    }
}
