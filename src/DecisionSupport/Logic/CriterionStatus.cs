namespace DecisionSupport.Logic;

/// <summary>A criterion's status as it is kept: <see cref="FindingStatus"/>, and a value of its own where the criterion does not apply.</summary>
internal static class CriterionStatus
{
    public const byte NotApplicable = 3;

    /// <summary>What does not apply stands in nobody's way.</summary>
    public static Truth ToTruth(byte status) => status == NotApplicable ? Truth.True : (Truth)status;

    public static FindingStatus ToFinding(byte status) => status == NotApplicable ? FindingStatus.Met : (FindingStatus)status;

    /// <summary>The status of a criterion that may not apply: <c>not applies or test</c>, and a value of its own where it does not.</summary>
    /// <remarks>A criterion that does not apply counts as met; the bit of <c>false</c> beside the bit of <c>true</c> tells the two apart.</remarks>
    public static byte WhereApplicable(Truth applies, byte test) => (byte)(applies.Not().Or((Truth)test) | (applies & Truth.False));
}
