using DecisionSupport.Feel.Evaluation;
using DecisionSupport.Feel.Functions.Signatures;
using DecisionSupport.Feel.Types;
using DecisionSupport.Feel.Values;

namespace DecisionSupport.Feel.Functions.Lists;

/// <summary>Functions that read and make contexts.</summary>
internal static class ContextFunctions
{
    private const string Key = "key";
    private const string Value = "value";
    private static readonly FeelType Strings = FeelType.List(FeelType.String);
    private static readonly FeelType Contexts = FeelType.List(FeelType.AnyContext);

    public static IEnumerable<FeelBuiltIn> All =>
    [
        FeelBuiltIn.Create(
            "get value",
            FeelType.Any,
            static (_, a) => Get(a[0], (string)a[1].Reference!),
            ("m", FeelType.AnyContext),
            ("key", FeelType.String))
            .Or(FeelType.Any, static (_, a) => GetNested(a[0], (FeelList)a[1].Reference!), ("m", FeelType.AnyContext), ("keys", Strings)),
        FeelBuiltIn.Create("get entries", Contexts, static (f, a) => Entries(f, (FeelContext)a[0].Reference!), ("m", FeelType.AnyContext)),
        FeelBuiltIn.Create(
            "context",
            FeelType.AnyContext,
            static (f, a) => FromEntries(f, (FeelList)a[0].Reference!),
            ("entries", Contexts)),
        FeelBuiltIn.Create(
            "context put",
            FeelType.AnyContext,
            static (_, a) => Put((FeelContext)a[0].Reference!, (string)a[1].Reference!, a[2]),
            ("context", FeelType.AnyContext),
            ("key", FeelType.String),
            ("value", FeelType.Any))
            .Or(
                FeelType.AnyContext,
                static (f, a) => PutNested(f, a[0], ((FeelList)a[1].Reference!).Span, a[2]),
                ("context", FeelType.AnyContext),
                ("keys", Strings),
                ("value", FeelType.Any)),
        FeelBuiltIn.Create(
            "context merge",
            FeelType.AnyContext,
            static (f, a) => Merge(f, (FeelList)a[0].Reference!),
            ("contexts", Contexts)),
    ];

    private static FeelValue Get(in FeelValue context, string key)
    {
        ((FeelContext)context.Reference!).TryGet(key, out var value);
        return value;
    }

    private static FeelValue GetNested(FeelValue context, FeelList keys)
    {
        foreach (ref readonly var key in keys.Span)
        {
            context = context.Kind == FeelKind.Context && key.Reference is string name ? Get(context, name) : FeelValue.Null;
        }

        return keys.Count == 0 ? FeelValue.Null : context;
    }

    private static FeelValue Entries(FeelFrame frame, FeelContext context)
    {
        var entries = new ListBuilder(frame.Budget);
        foreach (var (key, value) in context)
        {
            entries.Add(FeelValue.From(new FeelContext([new(Key, FeelValue.From(key)), new(Value, value)])));
        }

        return entries.ToValue();
    }

    /// <summary>Null when an item lacks a key or value, or two have the same key.</summary>
    private static FeelValue FromEntries(FeelFrame frame, FeelList items)
    {
        var entries = new ContextBuilder();
        foreach (ref readonly var item in items.Span)
        {
            frame.Budget.Spend(1);
            if (item.Reference is not FeelContext context
                || !context.TryGet(Key, out var key)
                || !context.TryGet(Value, out var value)
                || key.Reference is not string name
                || !entries.TryAdd(name, value))
            {
                return FeelValue.Null;
            }
        }

        return entries.ToValue();
    }

    private static FeelValue Put(FeelContext context, string key, in FeelValue value) => FeelValue.From(context.With(key, value));

    private static FeelValue PutNested(FeelFrame frame, in FeelValue target, ReadOnlySpan<FeelValue> keys, in FeelValue value)
    {
        if (target.Reference is not FeelContext context || keys.IsEmpty || keys[0].Reference is not string key)
        {
            return FeelValue.Null;
        }

        if (keys.Length == 1)
        {
            return Put(context, key, value);
        }

        frame.Budget.EnterCall(0);
        var inner = PutNested(frame, Get(target, key), keys[1..], value);
        frame.Budget.LeaveCall();
        return inner.IsNull ? FeelValue.Null : Put(context, key, inner);
    }

    private static FeelValue Merge(FeelFrame frame, FeelList contexts)
    {
        var entries = new ContextBuilder();
        foreach (ref readonly var item in contexts.Span)
        {
            if (item.Reference is not FeelContext context)
            {
                return FeelValue.Null;
            }

            frame.Budget.Spend(context.Count);
            foreach (var (key, value) in context)
            {
                entries.Set(key, value);
            }
        }

        return entries.ToValue();
    }
}
