namespace DecisionSupport.Frames;

/// <summary>Slots that are put together. Most expressions read one fact or none; whoever joins them over and over shares what is read already. Not thread-safe.</summary>
internal struct SlotSet
{
    private ImmutableArray<int> _only;
    private List<int>? _slots;

    /// <summary>Adds slots in rising order.</summary>
    public void Add(ImmutableArray<int> slots)
    {
        if (_slots is null && (_only.IsDefaultOrEmpty || _only.AsSpan().SequenceEqual(slots.AsSpan())))
        {
            _only = slots;
            return;
        }

        foreach (var slot in slots)
        {
            Add(slot);
        }
    }

    public void Add(int slot)
    {
        if (_slots is null && _only.IsDefaultOrEmpty)
        {
            _only = [slot];
            return;
        }

        if (_slots is null && _only.Contains(slot))
        {
            return;
        }

        _slots ??= [.. _only];
        if (_slots.BinarySearch(slot) is < 0 and var place)
        {
            _slots.Insert(~place, slot);
        }
    }

    public readonly ImmutableArray<int> InOrder() => _slots is not null ? [.. _slots] : _only.IsDefault ? [] : _only;
}
