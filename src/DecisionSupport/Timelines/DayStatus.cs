namespace DecisionSupport;

/// <summary>Whether days of a timeline are covered.</summary>
public enum DayStatus
{
    /// <summary>A ground covers them.</summary>
    Covered,

    /// <summary>No ground covers them, whatever else becomes known.</summary>
    NotCovered,

    /// <summary>It depends on something that is not known.</summary>
    NotKnown,
}
