namespace DecisionSupport.Frames;

/// <summary>Which bank holds what.</summary>
internal static class Banks
{
    public const int Facts = 0;
    public const int Parameters = 1;
    public const int Day = 2;
    public const int Count = 3;
}
