namespace DecisionSupport;

/// <summary>
/// What kind of answer an outcome is to what its rule set asks, for pages and statistics that must tell a no from what is not known yet. Declared by the rules;
/// nothing is decided by it.
/// </summary>
public enum OutcomeKind
{
    /// <summary>Yes: what is asked for is so, as far as is known.</summary>
    Yes,

    /// <summary>No: as things are it is not so, and what decides it is known.</summary>
    No,

    /// <summary>Not yet known: something has to be told, completed or agreed first. It is no no.</summary>
    Open,
}
