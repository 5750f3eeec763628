using DecisionSupport.Feel.Evaluation;

namespace DecisionSupport.Feel.Functions.Lists;

/// <summary>A stable merge sort by a function that may be anything: it ends whatever the function answers.</summary>
internal static class Sorting
{
    public static FeelValue Sort(FeelFrame frame, FeelList list, CallableFunction precedes)
    {
        var items = list.Span.ToArray();
        return MergeSort(frame, items, new FeelValue[items.Length], precedes) ? FeelValue.From(new FeelList(items)) : FeelValue.Null;
    }

    private static bool MergeSort(FeelFrame frame, Span<FeelValue> items, Span<FeelValue> scratch, CallableFunction precedes)
    {
        if (items.Length < 2)
        {
            return true;
        }

        var middle = items.Length / 2;
        return MergeSort(frame, items[..middle], scratch[..middle], precedes)
            && MergeSort(frame, items[middle..], scratch[middle..], precedes)
            && Merge(frame, items, middle, scratch, precedes);
    }

    /// <summary>False when the function gives something other than true or false.</summary>
    private static bool Merge(FeelFrame frame, Span<FeelValue> items, int middle, Span<FeelValue> scratch, CallableFunction precedes)
    {
        var (left, right) = (0, middle);
        for (var i = 0; i < items.Length; i++)
        {
            var takesRight = left == middle;
            if (left < middle && right < items.Length)
            {
                frame.Budget.Spend(1);
                var isBefore = precedes.Invoke(frame, [items[right], items[left]]);
                if (!isBefore.IsBoolean)
                {
                    return false;
                }

                takesRight = isBefore.IsTrue;
            }

            scratch[i] = takesRight ? items[right++] : items[left++];
        }

        scratch.CopyTo(items);
        return true;
    }
}
