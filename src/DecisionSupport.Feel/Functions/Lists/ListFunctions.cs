using DecisionSupport.Feel.Evaluation;
using DecisionSupport.Feel.Functions.Signatures;
using DecisionSupport.Feel.Operators;
using DecisionSupport.Feel.Types;

namespace DecisionSupport.Feel.Functions.Lists;

/// <summary>Functions that look into lists or put lists together.</summary>
internal static class ListFunctions
{
    private static FeelType AnyList => FeelType.AnyList;

    public static IEnumerable<FeelBuiltIn> All =>
    [
        FeelBuiltIn.Create(
            "list contains",
            FeelType.Boolean,
            static (f, a) => FeelValue.From(IndexOf(f, ListOf(a[0]), a[1], 0) >= 0),
            ("list", AnyList),
            ("element", FeelType.Any)).Typed(static (FeelList list, string text, out bool contains) => Contains(list, text, out contains)),
        FeelBuiltIn.Create("count", FeelType.Number, static (_, a) => FeelValue.From(ListOf(a[0]).Count), ("list", AnyList))
            .Typed(static (FeelList list, out long count) =>
            {
                count = list.Count;
                return true;
            }),
        FeelBuiltIn.Create(
            "append",
            AnyList,
            static (f, a) => Append(f, a),
            ("list", AnyList),
            ("item", FeelType.Any)).RepeatingLast().WithResult(TypeOfAppend),
        FeelBuiltIn.Create(
            "concatenate",
            AnyList,
            static (f, a) => Concatenate(f, a).ToValue(),
            ("list", AnyList)).RepeatingLast().WithResult(TypeOfLists),
        FeelBuiltIn.Create(
            "union",
            AnyList,
            static (f, a) => Distinct(f, ListOf(Concatenate(f, a).ToValue())),
            ("list", AnyList)).RepeatingLast().WithResult(TypeOfLists),
        FeelBuiltIn.Create(
            "distinct values",
            AnyList,
            static (f, a) => Distinct(f, ListOf(a[0])),
            ("list", AnyList)).WithResult(TypeOfLists),
        FeelBuiltIn.Create("reverse", AnyList, static (f, a) => Reverse(f, ListOf(a[0])), ("list", AnyList)).WithResult(TypeOfLists),
        FeelBuiltIn.Create("flatten", AnyList, static (f, a) => Flatten(f, ListOf(a[0])), ("list", AnyList)),
        FeelBuiltIn.Create(
            "index of",
            FeelType.List(FeelType.Number),
            static (f, a) => Positions(f, ListOf(a[0]), a[1]),
            ("list", AnyList),
            ("match", FeelType.Any)),
    ];

    public static FeelList ListOf(in FeelValue value) => (FeelList)value.Reference!;

    /// <summary>The type of a function that gives back what is in its first list.</summary>
    public static FeelType TypeOfLists(IReadOnlyList<FeelType> arguments) =>
        FeelType.List(arguments.Select(ElementOf).Aggregate(FeelType.Null, TypeRelations.Join));

    private static bool Contains(FeelList list, string text, out bool contains)
    {
        contains = false;
        foreach (ref readonly var item in list.Span)
        {
            if (item.Reference is string other && other == text)
            {
                contains = true;
                break;
            }
        }

        return true;
    }

    private static FeelType TypeOfAppend(IReadOnlyList<FeelType> arguments) =>
        FeelType.List(arguments.Skip(1).Aggregate(ElementOf(arguments[0]), TypeRelations.Join));

    private static FeelType ElementOf(FeelType type) => type.Kind == FeelTypeKind.List ? type.Element : FeelType.Any;

    private static int IndexOf(FeelFrame frame, FeelList list, in FeelValue element, int from)
    {
        var items = list.Span;
        for (var i = from; i < items.Length; i++)
        {
            frame.Budget.Spend(1);
            frame.Budget.SpendOn(items[i]);
            if (Equality.AreSame(items[i], element))
            {
                return i;
            }
        }

        return -1;
    }

    private static FeelValue Append(FeelFrame frame, ReadOnlySpan<FeelValue> arguments)
    {
        var result = new ListBuilder(frame.Budget);
        result.AddAll(ListOf(arguments[0]));
        foreach (ref readonly var item in arguments[1..])
        {
            result.Add(item);
        }

        return result.ToValue();
    }

    private static ListBuilder Concatenate(FeelFrame frame, ReadOnlySpan<FeelValue> lists)
    {
        var result = new ListBuilder(frame.Budget);
        foreach (ref readonly var list in lists)
        {
            result.AddAll(ListOf(list));
        }

        return result;
    }

    private static FeelValue Distinct(FeelFrame frame, FeelList list)
    {
        var result = new ListBuilder(frame.Budget);
        foreach (ref readonly var item in list.Span)
        {
            if (IndexOf(frame, ListOf(result.ToValue()), item, 0) < 0)
            {
                result.Add(item);
            }
        }

        return result.ToValue();
    }

    private static FeelValue Reverse(FeelFrame frame, FeelList list)
    {
        frame.Budget.Spend(list.Count);
        var items = list.Span.ToArray();
        Array.Reverse(items);
        return FeelValue.From(new FeelList(items));
    }

    private static FeelValue Flatten(FeelFrame frame, FeelList list)
    {
        var result = new ListBuilder(frame.Budget);
        var open = new Stack<(FeelList List, int Next)>();
        open.Push((list, 0));
        while (open.TryPop(out var current))
        {
            if (current.Next == current.List.Count)
            {
                continue;
            }

            frame.Budget.Spend(1);
            open.Push((current.List, current.Next + 1));
            var item = current.List[current.Next];
            if (item.Reference is FeelList inner)
            {
                open.Push((inner, 0));
            }
            else
            {
                result.Add(item);
            }
        }

        return result.ToValue();
    }

    private static FeelValue Positions(FeelFrame frame, FeelList list, in FeelValue match)
    {
        var result = new ListBuilder(frame.Budget);
        for (var i = IndexOf(frame, list, match, 0); i >= 0; i = IndexOf(frame, list, match, i + 1))
        {
            result.Add(FeelValue.From(i + 1));
        }

        return result.ToValue();
    }
}
