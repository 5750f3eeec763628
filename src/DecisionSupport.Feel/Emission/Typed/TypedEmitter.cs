using DecisionSupport.Feel.Binding.Nodes;
using DecisionSupport.Feel.Binding.Scopes;
using DecisionSupport.Feel.Evaluation;
using DecisionSupport.Feel.Syntax.Nodes;
using DecisionSupport.Feel.Types;

namespace DecisionSupport.Feel.Emission.Typed;

/// <summary>
/// Conditions whose static types are known, as delegates that read days, numbers, texts and lists as they are. Answers true or false only where FEEL
/// does; where it cannot say, the test it was given is asked. No code for shapes that a benchmark does not defend.
/// </summary>
internal static partial class TypedEmitter
{
    private static readonly FeelTest<FeelFrame> Unknown = static _ => Truth.Unknown;

    /// <summary>The condition as a test; null where its types or its shape are not known here.</summary>
    /// <param name="node">A bound condition.</param>
    /// <param name="otherwise">What to ask where the typed code cannot say.</param>
    public static FeelTest<FeelFrame>? Compile(FeelNode node, FeelTest<FeelFrame> otherwise) => node switch
    {
        ComparisonNode comparison => Compare(comparison, otherwise),
        InNode among => Among(among, otherwise),
        BuiltInCallNode call => OfElement(call, otherwise) ?? Ask(Call<bool>(call), otherwise),
        QuantifiedNode quantified => Quantify(quantified, otherwise),
        NotNode not => Not(Compile(not.Operand, Unknown), otherwise),
        AndNode all => Join([.. all.Operands.Select(operand => Compile(operand, Unknown))], Truth.False, otherwise),
        OrNode any => Join([.. any.Operands.Select(operand => Compile(operand, Unknown))], Truth.True, otherwise),
        _ => null,
    };

    private static FeelTest<FeelFrame>? Compare(ComparisonNode node, FeelTest<FeelFrame> otherwise)
    {
        var type = node.Left.Type.IsOpen ? node.Right.Type : node.Left.Type;
        return (type.Kind, PlaceOf(node.Left), node.Right) switch
        {
            (FeelTypeKind.Date, _, _) => Comparing.Compare(node.Operator, Day(node.Left), Day(node.Right), otherwise),
            (FeelTypeKind.Number, { } left, VariableNode { Variable.Place: { } right }) => Comparing.Numbers(node.Operator, left, right, otherwise),
            (FeelTypeKind.Number, _, _) => Comparing.Compare(node.Operator, Whole(node.Left), Whole(node.Right), otherwise),
            (FeelTypeKind.String, { } place, LiteralNode { Value.Reference: string text }) => Comparing.Same(node.Operator, place, text, otherwise),
            _ => null,
        };
    }

    private static FeelTest<FeelFrame>? Among(InNode node, FeelTest<FeelFrame> otherwise) =>
        node.Value.Type.Kind == FeelTypeKind.String && PlaceOf(node.Value) is { } place && node.Tests.All(test => test is LiteralNode { Value.Reference: string })
            ? Comparing.Among(place, [.. node.Tests.Select(test => ((LiteralNode)test).Value.AsString())], otherwise)
            : null;

    private static BankSlot? PlaceOf(FeelNode node) => (node as VariableNode)?.Variable.Place;

    private static FeelTest<FeelFrame>? Ask(Reader<bool>? reader, FeelTest<FeelFrame> otherwise) =>
        reader is null ? null : frame => reader(frame, out var holds) ? TruthTables.ToTruth(holds) : otherwise(frame);

    private static FeelTest<FeelFrame>? Not(FeelTest<FeelFrame>? part, FeelTest<FeelFrame> otherwise) =>
        part is null ? null : frame => part(frame) is var truth and not Truth.Unknown ? truth.Not() : otherwise(frame);

    private static FeelTest<FeelFrame>? Join(FeelTest<FeelFrame>?[] parts, Truth decisive, FeelTest<FeelFrame> otherwise)
    {
        if (Array.Exists(parts, part => part is null))
        {
            return null;
        }

        var answer = decisive.Not();
        return frame =>
        {
            var isKnown = true;
            foreach (var part in parts)
            {
                var truth = part!(frame);
                if (truth == decisive)
                {
                    return decisive;
                }

                isKnown &= truth != Truth.Unknown;
            }

            return isKnown ? answer : otherwise(frame);
        };
    }

    private static FeelTest<FeelFrame>? Quantify(QuantifiedNode node, FeelTest<FeelFrame> otherwise)
    {
        if (node.Iterators is not [{ End: null, Source: var source, Slot: var slot }] || List(source) is not { } list || Compile(node.Condition, Unknown) is not { } condition)
        {
            return null;
        }

        var decisive = TruthTables.ToTruth(!node.IsEvery);
        return frame => list(frame, out var items) && Ask(items, condition, frame, slot, decisive) is var truth and not Truth.Unknown ? truth : otherwise(frame);
    }

    private static Truth Ask(FeelList items, FeelTest<FeelFrame> condition, FeelFrame frame, int slot, Truth decisive)
    {
        var answer = decisive.Not();
        foreach (ref readonly var item in items.Span)
        {
            frame.Locals[slot] = item;
            var truth = condition(frame);
            if (truth == decisive)
            {
                return decisive;
            }

            answer = truth == Truth.Unknown ? Truth.Unknown : answer;
        }

        return answer;
    }
}
