using DecisionSupport.Feel.Values;

namespace DecisionSupport.Feel.Evaluation;

/// <summary>Grows a list within the limits. What has been given out is never written again.</summary>
internal struct ListBuilder(FeelBudget budget)
{
    private FeelValue[] _items = [];
    private ValueSize _size = new(1, 1);

    public int Count { get; private set; }

    public void Add(in FeelValue item)
    {
        budget.Spend(1);
        budget.CheckListSize(Count + 1L);
        _size = _size.With(item);
        if (Count == _items.Length)
        {
            Array.Resize(ref _items, Math.Max(4, Count * 2));
        }

        _items[Count++] = item;
    }

    public void AddAll(FeelList list)
    {
        foreach (ref readonly var item in list.Span)
        {
            Add(item);
        }
    }

    public readonly FeelValue ToValue() => FeelValue.From(new FeelList(_items, Count, _size));
}
