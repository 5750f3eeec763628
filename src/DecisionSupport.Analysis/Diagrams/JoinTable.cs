namespace DecisionSupport.Analysis.Diagrams;

/// <summary>What pairs of functions gave when they were joined in one way. Nothing is asked more often, so it is no dictionary. Not thread-safe.</summary>
/// <remarks>A function joined with itself is known without it: so no pair is (0, 0), which marks a free slot.</remarks>
internal sealed class JoinTable
{
    private const int FirstSlots = 64;

    // Open addressing, a power of two long, and never more than half full.
    private Entry[] _slots = new Entry[FirstSlots];
    private int _count;

    /// <summary>The result for a pair; false while there is none.</summary>
    public bool TryFind(int left, int right, out int result)
    {
        ref var entry = ref SlotOf(_slots, left, right);
        result = entry.Result;
        return entry.Left == left && entry.Right == right;
    }

    /// <summary>Keeps the result for a pair that has none.</summary>
    public void Add(int left, int right, int result)
    {
        SlotOf(_slots, left, right) = new Entry(left, right, result);
        if (++_count * 2 > _slots.Length)
        {
            Grow();
        }
    }

    /// <summary>Forgets all results and gives the room back.</summary>
    public void Clear()
    {
        _slots = new Entry[FirstSlots];
        _count = 0;
    }

    // Where the pair lies, or the free slot where it would.
    private static ref Entry SlotOf(Entry[] slots, int left, int right)
    {
        var slot = Hash(left, right) & (slots.Length - 1);
        while (slots[slot] is var taken && !(taken.Left == left && taken.Right == right) && !taken.IsFree)
        {
            slot = (slot + 1) & (slots.Length - 1);
        }

        return ref slots[slot];
    }

    private void Grow()
    {
        var larger = new Entry[_slots.Length * 4];
        foreach (var entry in _slots)
        {
            if (!entry.IsFree)
            {
                SlotOf(larger, entry.Left, entry.Right) = entry;
            }
        }

        _slots = larger;
    }

    private static int Hash(int left, int right)
    {
        const uint Golden = 0x9E3779B1;
        const uint Prime = 0x85EBCA77;
        var hash = ((uint)left * Golden) ^ ((uint)right * Prime);
        return (int)(hash ^ (hash >> 15));
    }

    private readonly record struct Entry(int Left, int Right, int Result)
    {
        public bool IsFree => Left == 0 && Right == 0;
    }
}
