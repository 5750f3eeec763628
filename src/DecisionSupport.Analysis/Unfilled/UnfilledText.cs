namespace DecisionSupport.Analysis;

/// <summary>A text that may be said while a value that it puts in is missing, so that it says “not known” in its midst. Immutable.</summary>
public sealed class UnfilledText
{
    internal UnfilledText(string ruleSet, DateOnly version, string name, Place place, Witness @case) =>
        (RuleSet, Version, Name, Place, Case) = (ruleSet, version, name, place, @case);

    /// <summary>The rule set.</summary>
    public string RuleSet { get; }

    /// <summary>The first day of the version.</summary>
    public DateOnly Version { get; }

    /// <summary>What the text puts in, as it writes it between braces.</summary>
    public string Name { get; }

    /// <summary>Where the text stands.</summary>
    public Place Place { get; }

    /// <summary>A case in which it is said so.</summary>
    public Witness Case { get; }
}
