namespace DecisionSupport.Frames;

/// <summary>What an expression reads. Slots are in rising order.</summary>
internal sealed record Dependencies(ImmutableArray<int> Facts, ImmutableArray<int> Parameters)
{
    public static Dependencies None { get; } = new([], []);

    public static Dependencies Union(IEnumerable<Dependencies> parts)
    {
        Dependencies[] all = [.. parts];
        return new Dependencies([.. all.SelectMany(p => p.Facts).Distinct().Order()], [.. all.SelectMany(p => p.Parameters).Distinct().Order()]);
    }
}
