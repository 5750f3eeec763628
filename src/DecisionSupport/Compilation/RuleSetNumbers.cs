using System.Collections.Frozen;

namespace DecisionSupport.Compilation;

/// <summary>The numbers that criteria, outcomes and definitions of a rule set have in all its versions, so that one version can read another rule set whichever of its versions is in force, and a version can share what it inherits.</summary>
internal sealed class RuleSetNumbers
{
    public RuleSetNumbers(int index, IReadOnlyCollection<RuleSetVersion> versions)
    {
        Index = index;
        Criteria = [.. versions.SelectMany(v => v.Criteria).Select(c => c.Id).Distinct()];
        Outcomes = [.. versions.SelectMany(v => v.Outcomes).Select(o => o.Id).Distinct()];
        Definitions = versions.SelectMany(v => v.Definitions).Select(d => d.Name).Distinct().Select((name, slot) => (name, slot)).ToFrozenDictionary(d => d.name, d => d.slot, StringComparer.Ordinal);
    }

    /// <summary>The rule set's index in the rule book.</summary>
    public int Index { get; }

    /// <summary>The criteria's ids by slot.</summary>
    public ImmutableArray<string> Criteria { get; }

    /// <summary>The outcomes' ids by number.</summary>
    public ImmutableArray<string> Outcomes { get; }

    /// <summary>The definitions' slots by name.</summary>
    public FrozenDictionary<string, int> Definitions { get; }
}
