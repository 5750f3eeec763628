namespace DecisionSupport.Analysis;

/// <summary>A part of a rule that fails though everything it reads is known. Immutable.</summary>
public sealed class FailingComputation
{
    internal FailingComputation(string ruleSet, DateOnly version, string expression, Place place, Witness @case) =>
        (RuleSet, Version, Expression, Place, Case) = (ruleSet, version, expression, place, @case);

    /// <summary>The rule set.</summary>
    public string RuleSet { get; }

    /// <summary>The first day of the version.</summary>
    public DateOnly Version { get; }

    /// <summary>The part, as the rule writes it.</summary>
    public string Expression { get; }

    /// <summary>Where it stands.</summary>
    public Place Place { get; }

    /// <summary>Facts with which it fails.</summary>
    public Witness Case { get; }
}
