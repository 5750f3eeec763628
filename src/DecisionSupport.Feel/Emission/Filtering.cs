using DecisionSupport.Feel.Evaluation;

namespace DecisionSupport.Feel.Emission;

/// <summary>The filter <c>list[...]</c>. Anything but a list counts as a list of one; null stays null.</summary>
internal static class Filtering
{
    public static FeelValue ByPosition(in FeelValue source, in FeelValue selector)
    {
        if (source.IsNull)
        {
            return FeelValue.Null;
        }

        var list = ListOf(source);
        if (selector.IsNumber)
        {
            return At(list, selector.RawNumber);
        }

        return FeelValue.From(selector.IsTrue ? list : FeelList.Empty);
    }

    /// <summary>The condition is evaluated for each item. Where it may be a position, it is first tried without an item.</summary>
    public static FeelValue ByCondition(FeelFrame frame, in FeelValue source, FeelEvaluator condition, int itemSlot, bool mayBePosition)
    {
        if (source.IsNull)
        {
            return FeelValue.Null;
        }

        var list = ListOf(source);
        if (mayBePosition)
        {
            frame.Locals[itemSlot] = FeelValue.Null;
            var selector = condition(frame);
            if (selector.IsNumber)
            {
                return At(list, selector.RawNumber);
            }
        }

        var kept = new ListBuilder(frame.Budget);
        for (var i = 0; i < list.Count; i++)
        {
            frame.Budget.Spend(1);
            frame.Locals[itemSlot] = list[i];
            if (condition(frame).IsTrue)
            {
                kept.Add(list[i]);
            }
        }

        return kept.ToValue();
    }

    private static FeelList ListOf(in FeelValue source) => source.Reference as FeelList ?? new FeelList(new[] { source });

    private static FeelValue At(FeelList list, decimal position)
    {
        if (!decimal.IsInteger(position) || position == 0 || Math.Abs(position) > list.Count)
        {
            return FeelValue.Null;
        }

        return list[(int)(position > 0 ? position - 1 : list.Count + position)];
    }
}
