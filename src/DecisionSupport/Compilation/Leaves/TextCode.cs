using DecisionSupport.Feel;
using DecisionSupport.Feel.Binding.Nodes;
using DecisionSupport.Feel.Operators;
using DecisionSupport.Feel.Syntax.Nodes;
using DecisionSupport.Frames;

namespace DecisionSupport.Compilation.Leaves;

/// <summary>Asks something of one text.</summary>
internal delegate Truth TextTest(string text, RuleFrame frame);

/// <summary>Conditions on one text of a list, such as a diagnosis code: how it begins, what it holds, how long it is. Null for all others.</summary>
/// <param name="slot">The local slot that the expression keeps the text in.</param>
/// <param name="scope">What the names mean.</param>
internal sealed class TextCode(int slot, RuleScope scope)
{
    /// <summary>Whether every text of a list, or any, passes.</summary>
    public static Test? Quantify(QuantifiedNode node, RuleScope scope)
    {
        if (node.Iterators is not [{ End: null, Source: VariableNode list, Slot: var local }]
            || scope.MeaningOf(list.Path) is not FactName { Fact: { Type: StringListFactType, Slot: var slot } }
            || new TextCode(local, scope).Condition(node.Condition) is not { } passes)
        {
            return null;
        }

        var (decisive, otherwise) = node.IsEvery ? (Truth.False, Truth.True) : (Truth.True, Truth.False);
        return frame => frame.Facts[slot].Reference is FeelList texts ? Ask(texts, passes, frame, decisive, otherwise) : Truth.Unknown;
    }

    private static Truth Ask(FeelList texts, TextTest passes, RuleFrame frame, Truth decisive, Truth otherwise)
    {
        var result = otherwise;
        foreach (ref readonly var item in texts.Span)
        {
            var truth = item.Reference is string text ? passes(text, frame) : Truth.Unknown;
            if (truth == decisive)
            {
                return decisive;
            }

            result = truth == Truth.Unknown ? Truth.Unknown : result;
        }

        return result;
    }

    private TextTest? Condition(FeelNode node) => node switch
    {
        OrNode any => Join([.. any.Operands.Select(Condition)], Truth.True),
        AndNode all => Join([.. all.Operands.Select(Condition)], Truth.False),
        NotNode not => Condition(not.Operand) is { } part ? (text, frame) => part(text, frame).Not() : null,
        BuiltInCallNode { Function.Name: "contains", Arguments: [LocalNode local, LiteralNode { Value.Kind: FeelKind.String } part] } when local.Slot == slot => Contains(part.Value.AsString()),
        BuiltInCallNode { Function.Name: "starts with", Arguments: [var start, LiteralNode { Value.Kind: FeelKind.String } part] } => StartsWith(start, part.Value.AsString()),
        ComparisonNode comparison => TextNumberCode.Compare(comparison, Number(comparison.Left), Number(comparison.Right)),
        _ => null,
    };

    private TextNumber? Number(FeelNode node)
    {
        switch (node)
        {
            case BuiltInCallNode { Function.Name: "string length", Arguments: [LocalNode local] } when local.Slot == slot:
                return TextNumberCode.Length;
            case ArithmeticNode { Operator: ArithmeticOperator.Add } sum:
                return TextNumberCode.Join(Number(sum.Left), Number(sum.Right), 1);
            case ArithmeticNode { Operator: ArithmeticOperator.Subtract } difference:
                return TextNumberCode.Join(Number(difference.Left), Number(difference.Right), -1);
            case IfNode choice:
                return TextNumberCode.Choose(Condition(choice.Condition), Number(choice.Then), Number(choice.Else));
            default:
                return WholeNumberCode.Compile(node, scope) is { } number ? (string _, RuleFrame frame, out long value) => number(frame, out value) : null;
        }
    }

    private static TextTest Contains(string part) => (text, _) => TruthTables.ToTruth(text.Contains(part, StringComparison.Ordinal));

    private TextTest? StartsWith(FeelNode start, string part) => start switch
    {
        LocalNode local when local.Slot == slot => (text, _) => TruthTables.ToTruth(text.StartsWith(part, StringComparison.Ordinal)),
        BuiltInCallNode { Function.Name: "upper case", Arguments: [LocalNode local] } when local.Slot == slot && !part.Any(char.IsSurrogate) =>
            (text, _) => TruthTables.ToTruth(StartsInUpperCase(text, part)),
        _ => null,
    };

    // Letter by letter, as the whole text is put in upper case.
    private static bool StartsInUpperCase(string text, string part)
    {
        if (text.Length < part.Length)
        {
            return false;
        }

        for (var i = 0; i < part.Length; i++)
        {
            if (char.ToUpperInvariant(text[i]) != part[i])
            {
                return false;
            }
        }

        return true;
    }

    private static TextTest? Join(TextTest?[] parts, Truth decisive)
    {
        if (Array.Exists(parts, p => p is null))
        {
            return null;
        }

        var otherwise = decisive.Not();
        return (text, frame) =>
        {
            var result = otherwise;
            foreach (var part in parts)
            {
                var truth = part!(text, frame);
                if (truth == decisive)
                {
                    return decisive;
                }

                result = truth == Truth.Unknown ? Truth.Unknown : result;
            }

            return result;
        };
    }
}
