namespace DecisionSupport.Authoring;

/// <summary>What became of a mutant.</summary>
public enum MutantFate
{
    /// <summary>The loader refuses it: nobody can make this mistake unseen. Not counted.</summary>
    Refused,

    /// <summary>A worked case tells it.</summary>
    Noticed,

    /// <summary>It says the same, or is proved to be the same function of every case on the days looked at. Not counted.</summary>
    Equal,

    /// <summary>No worked case tells it, and a case is found that would.</summary>
    Survived,

    /// <summary>No worked case tells it, it is not proved to be the same, and no case was found that would tell it.</summary>
    Undecided,
}

/// <summary>A mutant with what became of it. Immutable.</summary>
public sealed class MutantResult
{
    internal MutantResult(Mutant mutant, MutantFate fate)
    {
        Mutant = mutant;
        Fate = fate;
    }

    /// <summary>The mutant.</summary>
    public Mutant Mutant { get; }

    /// <summary>What became of it.</summary>
    public MutantFate Fate { get; }

    /// <summary>What told it, or would: the id of a case, what the loader says, or the criterion or outcome that is another.</summary>
    public string? Told { get; internal init; }

    /// <summary>A case that would notice a survivor; null where none was found.</summary>
    public Witness? Witness { get; internal init; }

    /// <summary>The worked case that would notice with a variation; null where none was found.</summary>
    public string? VariedCase { get; internal init; }

    /// <summary>That variation, as a list item under <c>variations</c>, with what the rules say of it; whether it is what the law says, a person has to see.</summary>
    public string? Variation { get; internal init; }
}
