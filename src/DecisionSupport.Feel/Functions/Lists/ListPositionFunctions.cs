using DecisionSupport.Feel.Evaluation;
using DecisionSupport.Feel.Functions.Signatures;
using DecisionSupport.Feel.Types;

namespace DecisionSupport.Feel.Functions.Lists;

/// <summary>Functions of lists that work at positions: 1 is the first, -1 the last.</summary>
internal static class ListPositionFunctions
{
    private static FeelType AnyList => FeelType.AnyList;

    /// <summary>Whatever its parameters take: every type can stand where nothing is asked for.</summary>
    private static readonly FeelType AnyPredicate = FeelType.Function([FeelType.Null, FeelType.Null], FeelType.Any);

    public static IEnumerable<FeelBuiltIn> All =>
    [
        FeelBuiltIn.Create(
            "sublist",
            AnyList,
            static (f, a) => Sublist(f, ListOf(a[0]), a[1].RawNumber, a[2..]),
            ("list", AnyList),
            ("start position", FeelType.Number),
            FeelParameter.Optional("length", FeelType.Number)).WithResult(TypeOfFirst),
        FeelBuiltIn.Create(
            "insert before",
            AnyList,
            static (f, a) => InsertBefore(f, ListOf(a[0]), a[1].RawNumber, a[2]),
            ("list", AnyList),
            ("position", FeelType.Number),
            ("newItem", FeelType.Any)),
        FeelBuiltIn.Create(
            "remove",
            AnyList,
            static (f, a) => Remove(f, ListOf(a[0]), a[1].RawNumber),
            ("list", AnyList),
            ("position", FeelType.Number)).WithResult(TypeOfFirst),
        FeelBuiltIn.Create(
            "list replace",
            AnyList,
            static (f, a) => ReplaceAt(f, ListOf(a[0]), a[1].RawNumber, a[2]),
            ("list", AnyList),
            ("position", FeelType.Number),
            ("newItem", FeelType.Any))
            .Or(
                AnyList,
                static (f, a) => ReplaceWhere(f, ListOf(a[0]), (CallableFunction)a[1].Reference!, a[2]),
                ("list", AnyList),
                ("match", AnyPredicate),
                ("newItem", FeelType.Any)),
        FeelBuiltIn.Create(
            "sort",
            AnyList,
            static (f, a) => Sorting.Sort(f, ListOf(a[0]), (CallableFunction)a[1].Reference!),
            ("list", AnyList),
            ("precedes", AnyPredicate)).WithResult(TypeOfFirst),
    ];

    private static FeelList ListOf(in FeelValue value) => ListFunctions.ListOf(value);

    private static FeelType TypeOfFirst(IReadOnlyList<FeelType> arguments) => ListFunctions.TypeOfLists([arguments[0]]);

    /// <summary>The index from 0, or null where the list has no such position.</summary>
    private static int? IndexOf(FeelList list, decimal position)
    {
        var whole = decimal.Truncate(position);
        return whole == 0 || Math.Abs(whole) > list.Count ? null : (int)(whole > 0 ? whole - 1 : list.Count + whole);
    }

    private static FeelValue Sublist(FeelFrame frame, FeelList list, decimal position, ReadOnlySpan<FeelValue> length)
    {
        if (IndexOf(list, position) is not { } start)
        {
            return FeelValue.Null;
        }

        var rest = list.Count - start;
        var taken = length.IsEmpty || length[0].IsNull ? rest : decimal.Truncate(length[0].RawNumber);
        if (taken < 1 || taken > rest)
        {
            return FeelValue.Null;
        }

        frame.Budget.Spend((int)taken);
        return FeelValue.From(new FeelList(list.Span.Slice(start, (int)taken).ToArray()));
    }

    private static FeelValue InsertBefore(FeelFrame frame, FeelList list, decimal position, in FeelValue item) =>
        IndexOf(list, position) is { } index ? Rebuild(frame, list, index, keep: true, [item]) : FeelValue.Null;

    private static FeelValue Remove(FeelFrame frame, FeelList list, decimal position) =>
        IndexOf(list, position) is { } index ? Rebuild(frame, list, index, keep: false, []) : FeelValue.Null;

    private static FeelValue ReplaceAt(FeelFrame frame, FeelList list, decimal position, in FeelValue item) =>
        IndexOf(list, position) is { } index ? Rebuild(frame, list, index, keep: false, [item]) : FeelValue.Null;

    private static FeelValue Rebuild(FeelFrame frame, FeelList list, int index, bool keep, ReadOnlySpan<FeelValue> inserted)
    {
        frame.Budget.Spend(list.Count);
        frame.Budget.CheckListSize(list.Count + inserted.Length);
        var items = list.Span;
        FeelValue[] result = [.. items[..index], .. inserted, .. items[(keep ? index : index + 1)..]];
        return FeelValue.From(new FeelList(result));
    }

    /// <summary>Replaces each item for which the function, given the item and the new one, is true. Null where it gives no boolean.</summary>
    private static FeelValue ReplaceWhere(FeelFrame frame, FeelList list, CallableFunction match, in FeelValue item)
    {
        var result = new ListBuilder(frame.Budget);
        foreach (ref readonly var old in list.Span)
        {
            frame.Budget.Spend(1);
            var matched = match.Invoke(frame, [old, item]);
            if (!matched.IsBoolean)
            {
                return FeelValue.Null;
            }

            result.Add(matched.IsTrue ? item : old);
        }

        return result.ToValue();
    }
}
