using DecisionSupport.Authoring.Differences;
using DecisionSupport.Authoring.Differences.Words;
using DecisionSupport.Authoring.Progress;
using DecisionSupport.Texts;

namespace DecisionSupport.Authoring;

/// <summary>Tells what a change of rules does: in words, to worked cases, and to every case there can be. Thread-safe.</summary>
public static class RuleBookDiff
{
    /// <summary>Compares the rules of two days of one rule book.</summary>
    /// <remarks>
    /// The rules of both days are asked about the same case on the same day, so that what is told is what the law changed and not what time did. The days
    /// are the first of the new rules, the last before they change again, and the first of each month of the first year.
    /// </remarks>
    /// <param name="ruleBook">The rule book.</param>
    /// <param name="old">The day that chooses the old rules.</param>
    /// <param name="new">The day that chooses the new rules.</param>
    /// <param name="cases">Worked cases by id; each is looked at on its own day.</param>
    /// <param name="ruleSet">Looks at one rule set only; null for all.</param>
    /// <param name="withSolver">Whether Z3 is asked about every day between, where it is installed.</param>
    /// <param name="progress">Told after each comparison of two versions, by any thread; null when nobody waits.</param>
    public static RuleBookDifference BetweenDays(
        RuleBook ruleBook, DateOnly old, DateOnly @new, IEnumerable<KeyValuePair<string, CaseSnapshot>> cases, string? ruleSet = null, bool withSolver = false, IProgress<WorkDone>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(ruleBook);
        var comparisons = DayComparisons.Between(ruleBook, old, @new).Where(c => ruleSet is null || c.RuleSet == ruleSet);
        return new RuleBookDifference(
            old.Iso(),
            @new.Iso(),
            [.. WordChanges.Between(ruleBook, old, @new).Where(w => ruleSet is null || w.Where == ruleSet || w.Where == "parameters")],
            Compared([.. comparisons], everyMonth: true, withSolver, progress),
            CaseComparison.Compare(cases, ruleBook, ruleBook, ruleBook.RuleSets.Where(r => ruleSet is null || r.Id == ruleSet).Select(r => r.Id), _ => old, _ => @new));
    }

    /// <summary>Compares two rule books on every day that either has rules for.</summary>
    /// <param name="old">The old rule book.</param>
    /// <param name="new">The new rule book.</param>
    /// <param name="oldName">What to call the old one.</param>
    /// <param name="newName">What to call the new one.</param>
    /// <param name="cases">Worked cases by id.</param>
    /// <param name="withSolver">Whether Z3 is asked about every day between, where it is installed.</param>
    /// <param name="progress">Told after each comparison of two versions, by any thread; null when nobody waits.</param>
    public static RuleBookDifference Between(
        RuleBook old, RuleBook @new, string oldName, string newName, IEnumerable<KeyValuePair<string, CaseSnapshot>> cases, bool withSolver = false, IProgress<WorkDone>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(@new);
        var ruleSets = old.RuleSets.Concat(@new.RuleSets).Select(r => r.Id).Distinct().Order(StringComparer.Ordinal).ToList();
        return new RuleBookDifference(
            oldName,
            newName,
            [.. WordChanges.Between(old, @new)],
            Compared([.. BookComparisons.Between(old, @new, ruleSets)], everyMonth: false, withSolver, progress),
            CaseComparison.Compare(cases, old, @new, ruleSets, asOf => asOf, asOf => asOf));
    }

    private static ImmutableArray<RuleSetDifference> Compared(ImmutableArray<Comparison> comparisons, bool everyMonth, bool withSolver, IProgress<WorkDone>? progress)
    {
        var work = new WorkCount(comparisons.Length, progress);
        return [.. comparisons.AsParallel().AsOrdered().Select(c => work.Count(() => Comparer.Compare(c, everyMonth, withSolver)))];
    }
}
