namespace DecisionSupport;

/// <summary>What a criterion came to. Unknown is not a kind of not met.</summary>
public enum FindingStatus : byte
{
    /// <summary>What is known does not decide it. More knowledge may.</summary>
    Unknown,

    /// <summary>It is met, whatever else becomes known.</summary>
    Met,

    /// <summary>It is not met, whatever else becomes known.</summary>
    NotMet,
}
