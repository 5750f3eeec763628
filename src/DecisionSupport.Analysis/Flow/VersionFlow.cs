using DecisionSupport.Compilation;
using DecisionSupport.Compilation.Formulas;

namespace DecisionSupport.Analysis;

/// <summary>How a version comes to its outcome: the outcomes in the order in which they are tried, each with the criteria that it looks at. Thread-safe.</summary>
public static class VersionFlow
{
    /// <summary>The outcomes of a version in the order in which they are tried.</summary>
    /// <exception cref="ArgumentException">The version is of another rule book.</exception>
    public static ImmutableArray<FlowStep> Flow(this RuleBook ruleBook, RuleSetVersion version)
    {
        ArgumentNullException.ThrowIfNull(ruleBook);
        ArgumentNullException.ThrowIfNull(version);
        return Flow(Compiled(ruleBook, version));
    }

    /// <summary>The same, of the version that answered.</summary>
    public static ImmutableArray<FlowStep> Flow(this Recommendation recommendation)
    {
        ArgumentNullException.ThrowIfNull(recommendation);
        return Flow(recommendation.Compiled);
    }

    /// <summary>The facts that a criterion reads, also by way of definitions, in the order of the vocabulary.</summary>
    /// <exception cref="ArgumentException">The version is of another rule book, or the criterion of another version.</exception>
    public static ImmutableArray<Fact> FactsOf(this RuleBook ruleBook, RuleSetVersion version, Criterion criterion)
    {
        ArgumentNullException.ThrowIfNull(ruleBook);
        ArgumentNullException.ThrowIfNull(version);
        ArgumentNullException.ThrowIfNull(criterion);
        return Compiled(ruleBook, version).Criteria.FirstOrDefault(c => ReferenceEquals(c.Criterion, criterion)) is { } compiled
            ? [.. compiled.Facts.Order().Select(slot => ruleBook.Vocabulary.Facts[slot])]
            : throw new ArgumentException("The criterion is not of this version.", nameof(criterion));
    }

    private static CompiledVersion Compiled(RuleBook ruleBook, RuleSetVersion version) =>
        (ruleBook.Compiled.RuleSets.IndexOf(version.RuleSet) is >= 0 and var ruleSet ? ruleBook.Compiled.VersionsOf(ruleSet).FirstOrDefault(v => ReferenceEquals(v.Version, version)) : null)
        ?? throw new ArgumentException("The version is not of this rule book.", nameof(version));

    private static ImmutableArray<FlowStep> Flow(CompiledVersion version) =>
        [.. version.Outcomes.Select(o => new FlowStep(o.Outcome, [.. (o.Formula?.References() ?? []).Where(r => r.RuleSet == version.RuleSetIndex).Select(r => r.Id).Distinct().Select(id => version.Find(id)!.Criterion)]))];
}

/// <summary>An outcome in its place among those that are tried. Immutable.</summary>
public sealed class FlowStep
{
    internal FlowStep(Outcome outcome, ImmutableArray<Criterion> looksAt) => (Outcome, LooksAt) = (outcome, looksAt);

    /// <summary>The outcome.</summary>
    public Outcome Outcome { get; }

    /// <summary>The criteria of the rule set that its condition looks at, in the order written; empty where it comes out when no other does, or looks only at other rule sets.</summary>
    public ImmutableArray<Criterion> LooksAt { get; }
}
