namespace DecisionSupport.Frames;

/// <summary>Which bank holds what.</summary>
internal static class Banks
{
    public const int Facts = 0;
    public const int Parameters = 1;
    public const int Day = 2;

    /// <summary>The fields of the record that a ground of a timeline is tried on.</summary>
    public const int Record = 3;

    /// <summary>What a paper is told of the plan.</summary>
    public const int Plan = 4;

    public const int Count = 5;
}
