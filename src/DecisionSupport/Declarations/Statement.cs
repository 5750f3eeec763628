using DecisionSupport.Data;

namespace DecisionSupport;

/// <summary>A written statement by the expert of a rule book, such as a medical certificate. Immutable and thread-safe.</summary>
public sealed class Statement
{
    internal Statement()
    {
    }

    /// <summary>The id of the rule set that asks what the statement lacks.</summary>
    public required string RuleSet { get; init; }

    /// <summary>The id of that rule set's outcome when there is no statement.</summary>
    public required string MissingOutcome { get; init; }

    /// <summary>The id of that rule set's outcome when the statement has to be written anew.</summary>
    public required string OutdatedOutcome { get; init; }

    /// <summary>The heading over what statements lack, when many cases are counted.</summary>
    public required LocalizedText Lacking { get; init; }

    /// <summary>The links of the chain that it has to hold, in their order; empty when none is declared.</summary>
    public ImmutableArray<StatementLink> Chain { get; init; } = [];

    /// <summary>The fact that tells whether there is one.</summary>
    internal string ExistsFact { get; init; } = "";

    /// <summary>The fact that tells on which form it is written.</summary>
    internal string FormFact { get; init; } = "";

    /// <summary>The fact that tells on which day it was written.</summary>
    internal string IssuedFact { get; init; } = "";
}

/// <summary>A link of the chain that a statement has to hold, such as what the diagnosis does to functions. Immutable and thread-safe.</summary>
public sealed class StatementLink
{
    internal StatementLink()
    {
    }

    /// <summary>Its name.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Ids of the criteria of the statement's rule set that tell whether it is there.</summary>
    public ImmutableArray<string> Criteria => Named.Ids;

    internal PlacedIds Named { get; init; } = new([]);
}
