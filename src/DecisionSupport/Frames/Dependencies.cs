namespace DecisionSupport.Frames;

/// <summary>What an expression reads. Slots are in rising order.</summary>
internal sealed record Dependencies(ImmutableArray<int> Facts, ImmutableArray<int> Parameters)
{
    public static Dependencies None { get; } = new([], []);

    public static Dependencies Union(IEnumerable<Dependencies> parts)
    {
        var (facts, parameters) = (new SlotSet(), new SlotSet());
        foreach (var part in parts)
        {
            facts.Add(part.Facts);
            parameters.Add(part.Parameters);
        }

        return new Dependencies(facts.InOrder(), parameters.InOrder());
    }
}
