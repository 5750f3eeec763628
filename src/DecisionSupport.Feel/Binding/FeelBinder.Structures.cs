using System.Collections.Immutable;
using DecisionSupport.Feel.Binding.Typing;
using DecisionSupport.Feel.Syntax.Nodes;
using DecisionSupport.Feel.Types;

namespace DecisionSupport.Feel.Binding;

internal sealed partial class FeelBinder
{
    private ListNode BindList(ListNode list)
    {
        var items = BindAll(list.Items);
        var element = items.Aggregate(FeelType.Null, (type, item) => TypeRelations.Join(type, item.Type));
        return new ListNode(list.Position, items) { Type = FeelType.List(element) };
    }

    private ContextNode BindContext(ContextNode context)
    {
        var outer = _locals;
        var entries = ImmutableArray.CreateBuilder<ContextEntry>(context.Entries.Length);
        var members = new Dictionary<string, FeelType>(StringComparer.Ordinal);
        foreach (var entry in context.Entries)
        {
            entries.Add(BindEntry(entry));
            if (!members.TryAdd(entry.Key, entries[^1].Value.Type))
            {
                Report(entry.At, $"the context has two entries '{entry.Key}'", "give one of them another name");
            }
        }

        _locals = outer;
        return new ContextNode(context.Position, entries.DrainToImmutable()) { Type = FeelType.Context(members) };
    }

    /// <summary>A function may call itself by the name of its entry; any other value is unknown to itself.</summary>
    private ContextEntry BindEntry(ContextEntry entry)
    {
        if (entry.Value is FunctionNode)
        {
            var self = Declare(entry.Key, FeelType.Any);
            return entry with { Value = Bind(entry.Value), Slot = self.Slot };
        }

        var value = Bind(entry.Value);
        return entry with { Value = value, Slot = Declare(entry.Key, value.Type).Slot };
    }

    private RangeNode BindRange(RangeNode range)
    {
        var start = Bind(range.Start);
        var end = Bind(range.End);
        Report(ComparisonRules.Check(start, end, ordered: true, range.Position));
        return new RangeNode(range.Position, start, range.StartIncluded, end, range.EndIncluded)
        {
            Type = FeelType.Range(TypeRelations.Join(start.Type, end.Type)),
        };
    }

    private FilterNode BindFilter(FilterNode filter)
    {
        var source = Bind(filter.Source);
        var element = source.Type.Kind == FeelTypeKind.List ? source.Type.Element : source.Type;
        var outer = _locals;
        var item = Declare("item", element.Kind == FeelTypeKind.Null ? FeelType.Any : element, isItem: true);
        var predicate = Bind(filter.Predicate);
        _locals = outer;
        if (!predicate.Type.IsOpen && predicate.Type.Kind is not (FeelTypeKind.Boolean or FeelTypeKind.Number))
        {
            Report(predicate.Position, $"expected a position or a condition in [ ] but this is {predicate.Type}", "such as [1] or [item > 0]");
        }

        return new FilterNode(filter.Position, source, predicate)
        {
            ItemSlot = item.Slot,
            UsesItem = item.IsUsed,
            Type = FilterType(element, predicate, item.IsUsed),
        };
    }

    private static FeelType FilterType(FeelType element, FeelNode predicate, bool usesItem) => predicate.Type.Kind switch
    {
        FeelTypeKind.Boolean => FeelType.List(element),
        FeelTypeKind.Number when !usesItem => element,
        _ => FeelType.Any,
    };
}
