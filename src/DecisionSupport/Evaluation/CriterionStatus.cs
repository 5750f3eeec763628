namespace DecisionSupport.Evaluation;

/// <summary>A criterion's status as it is kept: <see cref="FindingStatus"/>, and a value of its own where the criterion does not apply.</summary>
internal static class CriterionStatus
{
    public const byte NotApplicable = 3;

    /// <summary>What does not apply stands in nobody's way.</summary>
    public static Truth ToTruth(byte status) => status == NotApplicable ? Truth.True : (Truth)status;

    public static FindingStatus ToFinding(byte status) => status == NotApplicable ? FindingStatus.Met : (FindingStatus)status;
}
