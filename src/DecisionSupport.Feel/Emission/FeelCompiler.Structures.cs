using DecisionSupport.Feel.Evaluation;
using DecisionSupport.Feel.Syntax.Nodes;
using DecisionSupport.Feel.Types;

namespace DecisionSupport.Feel.Emission;

internal sealed partial class FeelCompiler
{
    private FeelEvaluator EmitList(ListNode list)
    {
        var items = EmitAll(list.Items);
        return frame =>
        {
            frame.Budget.Spend(items.Length);
            frame.Budget.CheckListSize(items.Length);
            var values = new FeelValue[items.Length];
            for (var i = 0; i < values.Length; i++)
            {
                values[i] = items[i](frame);
            }

            return FeelValue.From(new FeelList(values));
        };
    }

    /// <summary>Two entries of one name make the context null.</summary>
    private FeelEvaluator EmitContext(ContextNode context)
    {
        var keys = context.Entries.Select(entry => entry.Key).ToArray();
        if (keys.Distinct(StringComparer.Ordinal).Count() < keys.Length)
        {
            return Constant(FeelValue.Null);
        }

        var slots = context.Entries.Select(entry => entry.Slot).ToArray();
        var values = context.Entries.Select(entry => Emit(entry.Value)).ToArray();
        return frame =>
        {
            frame.Budget.Spend(keys.Length);
            var entries = new KeyValuePair<string, FeelValue>[keys.Length];
            for (var i = 0; i < keys.Length; i++)
            {
                var value = values[i](frame);
                (value.Reference as UserFunction)?.NameItself(slots[i]);
                frame.Locals[slots[i]] = value;
                entries[i] = KeyValuePair.Create(keys[i], value);
            }

            return FeelValue.From(new FeelContext(entries));
        };
    }

    private FeelEvaluator EmitFilter(FilterNode filter)
    {
        var source = Emit(filter.Source);
        var predicate = Emit(filter.Predicate);
        var slot = filter.ItemSlot;
        if (!filter.UsesItem)
        {
            return frame => Filtering.ByPosition(source(frame), predicate(frame));
        }

        var mayBePosition = filter.Predicate.Type.Kind != FeelTypeKind.Boolean;
        return frame => Filtering.ByCondition(frame, source(frame), predicate, slot, mayBePosition);
    }

    private FeelEvaluator EmitFunction(FunctionNode function)
    {
        var body = Emit(function.Body);
        var parameters = function.Parameters;
        var type = function.Type;
        return frame =>
        {
            frame.Budget.Spend(frame.Locals.Length);
            return FeelValue.From(new UserFunction(type, parameters, body, frame));
        };
    }
}
