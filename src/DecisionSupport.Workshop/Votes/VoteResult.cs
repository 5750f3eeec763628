namespace DecisionSupport.Workshop.Votes;

/// <summary>What became of a vote.</summary>
public enum VoteResult
{
    /// <summary>It is counted.</summary>
    Counted,

    /// <summary>It is not: the device has not come into the room.</summary>
    NotInRoom,

    /// <summary>It is not: another question is open, or none.</summary>
    OtherQuestion,

    /// <summary>It is not: the question is locked.</summary>
    Locked,
}
