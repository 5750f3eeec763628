using DecisionSupport.Compilation;

namespace DecisionSupport;

/// <summary>
/// The outcome of one rule set for one snapshot. Findings, texts, next steps and all else that explains it are asked of it by
/// the members of <c>RecommendationExplanation</c>. Immutable and thread-safe.
/// </summary>
public sealed class Recommendation
{
    private readonly CompiledVersion _compiled;
    private readonly byte[] _statuses;

    internal Recommendation(CompiledVersion compiled, byte[] statuses, Outcome outcome, Level? level)
    {
        _compiled = compiled;
        _statuses = statuses;
        Outcome = outcome;
        Level = level;
    }

    /// <summary>The version of the rule set that was in force.</summary>
    public RuleSetVersion Version => _compiled.Version;

    /// <summary>What the rule set concludes.</summary>
    public Outcome Outcome { get; }

    /// <summary>The outcome's level; null when it has none, or while the level is open.</summary>
    public Level? Level { get; }

    internal CompiledVersion Compiled => _compiled;

    internal byte[] Statuses => _statuses;

    internal Decision Decision { get; set; } = null!;

    /// <summary>The findings, kept here by those who make them so that they are made once. A result does not know its explanations.</summary>
    internal object? KeptFindings;

    /// <summary>The explanation, kept here by those who work it out.</summary>
    internal object? KeptExplanation;

    /// <summary>What a criterion came to.</summary>
    /// <exception cref="ArgumentException">The version has no such criterion.</exception>
    public FindingStatus StatusOf(string criterionId) => _compiled.Find(criterionId) is { } criterion
        ? CriterionStatus.ToFinding(_statuses[criterion.Slot])
        : throw new ArgumentException($"{Version.RuleSet} {Version.From.Iso()} has no criterion '{criterionId}'.", nameof(criterionId));

    /// <summary>Whether a criterion of the version applies to the case; one that may apply counts as applying, one that the version does not have does not.</summary>
    internal bool Applies(string criterionId) => _compiled.Find(criterionId) is { } criterion && _statuses[criterion.Slot] != CriterionStatus.NotApplicable;
}
