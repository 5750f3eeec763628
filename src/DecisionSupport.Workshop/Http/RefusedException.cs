namespace DecisionSupport.Workshop.Http;

/// <summary>A request that cannot be taken as it is.</summary>
internal sealed class RefusedException(int status, string title, string advice) : Exception(title)
{
    public int Status { get; } = status;

    public string Title { get; } = title;

    public string Advice { get; } = advice;
}
