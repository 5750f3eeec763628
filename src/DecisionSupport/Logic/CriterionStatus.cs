namespace DecisionSupport.Logic;

/// <summary>A criterion's status as it is kept: <see cref="FindingStatus"/>, and a value of its own where the criterion does not apply.</summary>
internal static class CriterionStatus
{
    public const byte NotApplicable = 3;

    /// <summary>What does not apply stands in nobody's way.</summary>
    public static Truth ToTruth(byte status) => status == NotApplicable ? Truth.True : (Truth)status;

    public static FindingStatus ToFinding(byte status) => status == NotApplicable ? FindingStatus.Met : (FindingStatus)status;

    /// <summary>
    /// The status of a criterion that may not apply. Met whether it applies or not; otherwise open until it is known whether it applies.
    /// </summary>
    public static byte WhereApplicable(Truth applies, byte test) => Table[((int)applies * 4) + test];

    // Rows: whether it applies is unknown, true, false. Columns: the test is unknown, true, false.
    private static ReadOnlySpan<byte> Table =>
    [
        (byte)Truth.Unknown, (byte)Truth.True, (byte)Truth.Unknown, 0,
        (byte)Truth.Unknown, (byte)Truth.True, (byte)Truth.False, 0,
        NotApplicable, NotApplicable, NotApplicable, 0,
    ];
}
