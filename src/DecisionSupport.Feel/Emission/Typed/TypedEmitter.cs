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
/// <param name="answers">The truths that the tests answer in.</param>
internal sealed partial class TypedEmitter<TTruth>(Answers<TTruth> answers)
    where TTruth : struct, Enum
{
    private FeelTest<FeelFrame, TTruth> Unknown { get; } = _ => answers.Unknown;

    /// <summary>The condition as a test; null where its types or its shape are not known here.</summary>
    /// <param name="node">A bound condition.</param>
    /// <param name="otherwise">What to ask where the typed code cannot say.</param>
    public FeelTest<FeelFrame, TTruth>? Compile(FeelNode node, FeelTest<FeelFrame, TTruth> otherwise) => node switch
    {
        ComparisonNode comparison => Compare(comparison, otherwise),
        InNode among => Among(among, otherwise),
        BuiltInCallNode call => OfElement(call, otherwise) ?? Ask(Call<bool>(call), otherwise),
        QuantifiedNode quantified => Quantify(quantified, otherwise),
        NotNode not => Not(Compile(not.Operand, Unknown), otherwise),
        AndNode all => Join([.. all.Operands.Select(operand => Compile(operand, Unknown))], isDecisive: false, otherwise),
        OrNode any => Join([.. any.Operands.Select(operand => Compile(operand, Unknown))], isDecisive: true, otherwise),
        _ => null,
    };

    private FeelTest<FeelFrame, TTruth>? Compare(ComparisonNode node, FeelTest<FeelFrame, TTruth> otherwise)
    {
        var type = node.Left.Type.IsOpen ? node.Right.Type : node.Left.Type;
        return (type.Kind, PlaceOf(node.Left), node.Right) switch
        {
            (FeelTypeKind.Date, _, _) => Comparing.Compare(answers, node.Operator, Day(node.Left), Day(node.Right), otherwise),
            (FeelTypeKind.Number, { } left, VariableNode { Variable.Place: { } right }) => Comparing.Numbers(answers, node.Operator, left, right, otherwise),
            (FeelTypeKind.Number, _, _) => Comparing.Compare(answers, node.Operator, Whole(node.Left), Whole(node.Right), otherwise),
            (FeelTypeKind.String, { } place, LiteralNode { Value.Reference: string text }) => Comparing.Same(answers, node.Operator, place, text, otherwise),
            _ => null,
        };
    }

    private FeelTest<FeelFrame, TTruth>? Among(InNode node, FeelTest<FeelFrame, TTruth> otherwise) =>
        node.Value.Type.Kind == FeelTypeKind.String && PlaceOf(node.Value) is { } place && node.Tests.All(test => test is LiteralNode { Value.Reference: string })
            ? Comparing.Among(answers, place, [.. node.Tests.Select(test => ((LiteralNode)test).Value.AsString())], otherwise)
            : null;

    private static BankSlot? PlaceOf(FeelNode node) => (node as VariableNode)?.Variable.Place;

    private FeelTest<FeelFrame, TTruth>? Ask(Reader<bool>? reader, FeelTest<FeelFrame, TTruth> otherwise) =>
        reader is null ? null : frame => reader(frame, out var holds) ? answers.Of(holds) : otherwise(frame);

    private FeelTest<FeelFrame, TTruth>? Not(FeelTest<FeelFrame, TTruth>? part, FeelTest<FeelFrame, TTruth> otherwise) =>
        part is null ? null : frame => part(frame) is var truth && answers.IsUnknown(truth) ? otherwise(frame) : answers.Of(answers.IsFalse(truth));

    /// <summary>The first part that is as asked decides; otherwise all must be known.</summary>
    private FeelTest<FeelFrame, TTruth>? Join(FeelTest<FeelFrame, TTruth>?[] parts, bool isDecisive, FeelTest<FeelFrame, TTruth> otherwise)
    {
        if (Array.Exists(parts, part => part is null))
        {
            return null;
        }

        var (decisive, answer) = (answers.Of(isDecisive), answers.Of(!isDecisive));
        return frame =>
        {
            var isKnown = true;
            foreach (var part in parts)
            {
                var truth = part!(frame);
                if (EqualityComparer<TTruth>.Default.Equals(truth, decisive))
                {
                    return decisive;
                }

                isKnown &= !answers.IsUnknown(truth);
            }

            return isKnown ? answer : otherwise(frame);
        };
    }

    private FeelTest<FeelFrame, TTruth>? Quantify(QuantifiedNode node, FeelTest<FeelFrame, TTruth> otherwise)
    {
        if (node.Iterators is not [{ End: null, Source: var source, Slot: var slot }] || List(source) is not { } list || Compile(node.Condition, Unknown) is not { } condition)
        {
            return null;
        }

        var (decisive, answer) = (answers.Of(!node.IsEvery), answers.Of(node.IsEvery));
        return frame =>
        {
            if (!list(frame, out var items))
            {
                return otherwise(frame);
            }

            var isKnown = true;
            foreach (ref readonly var item in items.Span)
            {
                frame.Locals[slot] = item;
                var truth = condition(frame);
                if (EqualityComparer<TTruth>.Default.Equals(truth, decisive))
                {
                    return decisive;
                }

                isKnown &= !answers.IsUnknown(truth);
            }

            return isKnown ? answer : otherwise(frame);
        };
    }
}
