using DecisionSupport.Authoring.Migrations;

namespace DecisionSupport.Authoring;

/// <summary>What renaming a fact would write, in rules, their cases and a migration for snapshots from before; or what is in the way. Immutable.</summary>
public sealed class FactRenaming
{
    private FactRenaming(RenamePlan plan) => (Texts, Problem) = (plan.Texts, plan.Problem);

    /// <summary>The new texts by path, the migration among them; empty when something is in the way.</summary>
    public IReadOnlyDictionary<string, string> Texts { get; }

    /// <summary>What is in the way, as a sentence; null when nothing is.</summary>
    public string? Problem { get; }

    /// <summary>Works out a renaming. Nothing is written.</summary>
    /// <param name="texts">The texts of the rules folder.</param>
    /// <param name="from">The fact's id.</param>
    /// <param name="to">Its new id, under the same subject.</param>
    /// <param name="today">The day that the migration tells.</param>
    public static FactRenaming Plan(RuleTexts texts, string from, string to, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return new FactRenaming(FactRenamer.Plan(new SortedDictionary<string, string>(texts.All.ToDictionary(t => t.Key, t => t.Value), StringComparer.Ordinal), new FactRename(from, to, today)));
    }
}
