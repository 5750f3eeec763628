namespace DecisionSupport.Frames;

/// <summary>What an expression reads. Slots are in rising order.</summary>
internal sealed record Dependencies(ImmutableArray<int> Facts, ImmutableArray<int> Parameters)
{
    public static Dependencies None { get; } = new([], []);

    public static Dependencies Union(IEnumerable<Dependencies> parts)
    {
        var facts = new SortedSet<int>();
        var parameters = new SortedSet<int>();
        foreach (var part in parts)
        {
            facts.UnionWith(part.Facts);
            parameters.UnionWith(part.Parameters);
        }

        return new Dependencies([.. facts], [.. parameters]);
    }
}
