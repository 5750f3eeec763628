namespace DecisionSupport.Analysis.Reasoning.Terms;

/// <summary>How two terms stand to each other for one value of a fact, whatever the other facts are.</summary>
internal enum Relation
{
    /// <summary>They say the same.</summary>
    Same,

    /// <summary>Where the first holds, the second does too.</summary>
    Below,

    /// <summary>Where the second holds, the first does too.</summary>
    Above,

    /// <summary>Nothing is known.</summary>
    Different,
}

/// <summary>Joins relations of parts of which more makes more.</summary>
internal static class Relations
{
    public static Relation And(this Relation a, Relation b) => (a, b) switch
    {
        (Relation.Same, _) => b,
        (_, Relation.Same) => a,
        _ => a == b ? a : Relation.Different,
    };
}
