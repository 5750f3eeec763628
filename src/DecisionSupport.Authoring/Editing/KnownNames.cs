using System.Collections.Frozen;

namespace DecisionSupport.Authoring.Editing;

/// <summary>Every name that is declared somewhere, and what a name written with dots stands for. Immutable.</summary>
internal sealed class KnownNames(IEnumerable<RuleName> declared)
{
    private readonly FrozenSet<RuleName> _names = declared.ToFrozenSet();

    public IEnumerable<RuleName> All => _names;

    public bool Has(RuleName name) => _names.Contains(name);

    /// <summary>What the beginning of a dotted name stands for in an expression of a rule set, the longest first, and how long it is; null when it is nothing.</summary>
    /// <param name="written">The name, such as <c>loh.criterion.form</c> or <c>person.birthDate.year</c>.</param>
    /// <param name="ruleSet">The rule set; null where there is none.</param>
    public (RuleName Name, int Length)? Find(string written, string? ruleSet)
    {
        for (var length = written.Length; length > 0; length = written.LastIndexOf('.', length - 1))
        {
            if (Exactly(written[..length], ruleSet) is { } name)
            {
                return (name, length);
            }
        }

        return null;
    }

    private RuleName? Exactly(string written, string? ruleSet)
    {
        ReadOnlySpan<RuleName?> candidates =
        [
            new RuleName(RuleNameKind.Fact, written),
            ruleSet is null ? null : new RuleName(RuleNameKind.Definition, written, ruleSet),
            After("parameter.", written) is { } parameter ? new RuleName(RuleNameKind.Parameter, parameter) : null,
            ruleSet is not null && After("criterion.", written) is { } criterion ? new RuleName(RuleNameKind.Criterion, criterion, ruleSet) : null,
            written.Split('.') is [var other, "criterion", var theirs] ? new RuleName(RuleNameKind.Criterion, theirs, other) : null,
            written.Split('.') is [var told, "outcome"] ? new RuleName(RuleNameKind.RuleSet, told) : null,
        ];
        foreach (var candidate in candidates)
        {
            if (candidate is { } name && _names.Contains(name))
            {
                return name;
            }
        }

        return null;
    }

    private static string? After(string prefix, string written) => written.StartsWith(prefix, StringComparison.Ordinal) ? written[prefix.Length..] : null;
}
