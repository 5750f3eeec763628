using DecisionSupport.Feel.Values;

namespace DecisionSupport.Feel.Compilation;

/// <summary>Grows a list within the limits. What has been given out is never written again.</summary>
internal struct ListBuilder(FeelBudget budget)
{
    private FeelValue[] _items = [];

    public int Count { get; private set; }

    public void Add(in FeelValue item)
    {
        if (Count == _items.Length)
        {
            budget.CheckListSize(Count + 1L);
            Array.Resize(ref _items, Math.Max(4, Count * 2));
        }

        _items[Count++] = item;
        budget.CheckListSize(Count);
    }

    public void AddAll(FeelList list)
    {
        budget.Spend(list.Count);
        foreach (ref readonly var item in list.Span)
        {
            Add(item);
        }
    }

    public readonly FeelValue ToValue() => FeelValue.From(new FeelList(_items, Count));
}
