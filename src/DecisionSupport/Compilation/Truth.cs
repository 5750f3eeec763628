namespace DecisionSupport;

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
    public static Truth Not(this Truth truth) => truth switch
    {
        Truth.True => Truth.False,
        Truth.False => Truth.True,
        _ => Truth.Unknown,
    };

    public static Truth ToTruth(bool value) => value ? Truth.True : Truth.False;
}
