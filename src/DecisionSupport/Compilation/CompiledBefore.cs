namespace DecisionSupport.Compilation;

/// <summary>What need not be compiled again of a rule book with the same vocabulary and parameters: rule sets whose versions are the very same, and that read none of another shape.</summary>
internal sealed class CompiledBefore(CompiledRuleBook before, ImmutableArray<string> order, ILookup<string, RuleSetVersion> versions)
{
    private readonly bool _sameOrder = before.RuleSets.SequenceEqual(order);

    /// <summary>A rule set's compiled versions; null where it must be compiled.</summary>
    public CompiledVersion[]? Of(string ruleSet) =>
        _sameOrder && Before(ruleSet).SequenceEqual(Now(ruleSet)) && Now(ruleSet).SelectMany(v => v.Uses).Distinct().All(HasSameShape) ? before.VersionsOf(order.IndexOf(ruleSet)) : null;

    // Readers know of a rule set its days and the numbers of what it concludes.
    private bool HasSameShape(string ruleSet) => Before(ruleSet).Select(Shape).SequenceEqual(Now(ruleSet).Select(Shape));

    private static string Shape(RuleSetVersion version) => $"{version.From} {version.To} {string.Join(' ', version.Criteria.Select(c => c.Id))}: {string.Join(' ', version.Outcomes.Select(o => o.Id))}";

    private ImmutableArray<RuleSetVersion> Before(string ruleSet) => before.DeclaredOf(order.IndexOf(ruleSet));

    private IEnumerable<RuleSetVersion> Now(string ruleSet) => versions[ruleSet].OrderBy(v => v.From);
}
