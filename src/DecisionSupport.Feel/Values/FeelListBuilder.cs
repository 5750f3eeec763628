namespace DecisionSupport.Feel;

/// <summary>Lets a <see cref="FeelList"/> be written as a collection expression.</summary>
public static class FeelListBuilder
{
    /// <summary>A list with a copy of <paramref name="items"/>.</summary>
    public static FeelList Create(ReadOnlySpan<FeelValue> items) => items.IsEmpty ? FeelList.Empty : new(items.ToArray());
}
