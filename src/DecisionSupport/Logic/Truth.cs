namespace DecisionSupport.Logic;

/// <summary>Kleene's three truth values, numbered as <see cref="FindingStatus"/>.</summary>
internal enum Truth : byte
{
    Unknown = FindingStatus.Unknown,
    True = FindingStatus.Met,
    False = FindingStatus.NotMet,
}

/// <summary>Kleene's connectives: unknown is what either truth may still become.</summary>
/// <remarks>
/// True and false are one bit each, unknown is neither. Without a branch: which way a case goes cannot be foretold, and a wrong guess of the processor
/// costs more than all the rest.
/// </remarks>
internal static class TruthTables
{
    public static Truth Not(this Truth truth) => (Truth)((((int)truth << 1) | ((int)truth >> 1)) & 3);

    /// <summary>True when both are, false when either is.</summary>
    public static Truth And(this Truth left, Truth right) => (Truth)(((int)left & (int)right & (int)Truth.True) | (((int)left | (int)right) & (int)Truth.False));

    /// <summary>True when either is, false when both are.</summary>
    public static Truth Or(this Truth left, Truth right) => (Truth)((((int)left | (int)right) & (int)Truth.True) | ((int)left & (int)right & (int)Truth.False));

    /// <summary>One or the other; unknown while the condition is, unless both are the same.</summary>
    public static Truth Choose(Truth condition, Truth then, Truth otherwise) => condition switch
    {
        Truth.True => then,
        Truth.False => otherwise,
        _ => then == otherwise ? then : Truth.Unknown,
    };

    /// <summary>Whether it is one of the three: known either way.</summary>
    public static Truth Is(this Truth truth, Truth asked) => ToTruth(truth == asked);

    public static Truth ToTruth(bool value) => value ? Truth.True : Truth.False;
}
