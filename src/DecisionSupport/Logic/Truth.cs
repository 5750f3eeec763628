namespace DecisionSupport.Logic;

/// <summary>Kleene's three truth values, numbered as <see cref="FindingStatus"/>.</summary>
internal enum Truth : byte
{
    Unknown = FindingStatus.Unknown,
    True = FindingStatus.Met,
    False = FindingStatus.NotMet,
}

/// <summary>Kleene's connectives.</summary>
internal static class TruthTables
{
    /// <remarks>Without a branch: which way a case goes cannot be foretold, and a wrong guess of the processor costs more than all the rest.
    /// True and false are one bit each; they change places.</remarks>
    public static Truth Not(this Truth truth) => (Truth)((((int)truth << 1) | ((int)truth >> 1)) & 3);

    public static Truth ToTruth(bool value) => value ? Truth.True : Truth.False;
}
