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

    // Most expressions read one fact or none; whoever joins them over and over shares what is read already.
    private struct SlotSet
    {
        private ImmutableArray<int> _only;
        private SortedSet<int>? _slots;

        public void Add(ImmutableArray<int> slots)
        {
            if (slots.IsEmpty)
            {
                return;
            }

            if (_slots is null && (_only.IsDefault || _only.AsSpan().SequenceEqual(slots.AsSpan())))
            {
                _only = slots;
                return;
            }

            (_slots ??= [.. _only]).UnionWith(slots);
        }

        public readonly ImmutableArray<int> InOrder() => _slots is not null ? [.. _slots] : _only.IsDefault ? [] : _only;
    }
}
