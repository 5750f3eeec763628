using DecisionSupport.Diagnostics;
using DecisionSupport.Seals;

namespace DecisionSupport;

/// <summary>What came of loading rules: a rule book, or what is wrong. Immutable.</summary>
public sealed class RuleBookLoading
{
    internal RuleBookLoading(RuleBook? ruleBook, ImmutableArray<Diagnostic> diagnostics)
    {
        RuleBook = ruleBook;
        Diagnostics = diagnostics;
    }

    /// <summary>The rule book; null when there are errors.</summary>
    public RuleBook? RuleBook { get; }

    /// <summary>Everything that was found in all files, in the order of the files.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The rule book.</summary>
    /// <exception cref="InvalidDataException">There are errors; the message lists them.</exception>
    public RuleBook GetOrThrow() => RuleBook ?? throw new InvalidDataException(
        "The rules have errors:" + Environment.NewLine + string.Join(Environment.NewLine, Diagnostics.Where(d => d.Severity == Severity.Error)));

    /// <summary>Refuses a rule book that is not one of those that a host takes, where it was loaded without asking.</summary>
    /// <param name="required">Which rules are taken, and no others.</param>
    /// <returns>The same, or an error in place of the rule book.</returns>
    public RuleBookLoading Require(RuleBookRequirement required)
    {
        ArgumentNullException.ThrowIfNull(required);
        if (RuleBook is null)
        {
            return this;
        }

        var diagnostics = new DiagnosticBag();
        RequirementCheck.Hash(RuleBook.Sha256, required, diagnostics);
        RequirementCheck.SignedBy(RuleBook.SignedBy, required, diagnostics);
        return diagnostics.HasErrors ? new RuleBookLoading(null, [.. Diagnostics, .. diagnostics.ToSortedArray()]) : this;
    }
}
