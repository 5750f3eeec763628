using DecisionSupport.Feel;
using DecisionSupport.Feel.Binding.Nodes;
using DecisionSupport.Feel.Operators;
using DecisionSupport.Feel.Syntax.Nodes;
using DecisionSupport.Feel.Types;
using DecisionSupport.Frames;

namespace DecisionSupport.Compilation.Leaves;

/// <summary>
/// The commonest leaves as delegates that read facts directly: comparisons of days, numbers and words, and questions about lists. Null for all others,
/// which FEEL evaluates. Both say the same; a test compares them.
/// </summary>
internal static class LeafCode
{
    public static Test? Compile(FeelNode node, RuleScope scope) => node switch
    {
        VariableNode variable when scope.MeaningOf(variable.Path) is FactName { Fact: { Type: BooleanFactType, Slot: var slot } } => frame => (Truth)frame.Truths[slot],
        ComparisonNode comparison => Compare(comparison, scope),
        InNode { Value: VariableNode variable } among when scope.MeaningOf(variable.Path) is FactName { Fact: { Type: EnumFactType, Slot: var slot } } => Among(slot, among.Tests),
        BuiltInCallNode { Function.Name: "list contains", Arguments: [VariableNode variable, LiteralNode { Value.Kind: FeelKind.String } word] }
            when scope.MeaningOf(variable.Path) is FactName { Fact.Slot: var slot } => Contains(slot, word.Value.AsString()),
        QuantifiedNode quantified => TextCode.Quantify(quantified, scope),
        _ => null,
    };

    private static Test? Compare(ComparisonNode node, RuleScope scope)
    {
        if (node.Left.Type.Kind == FeelTypeKind.Date && DayCode.Compile(node.Left, scope) is { } leftDay && DayCode.Compile(node.Right, scope) is { } rightDay)
        {
            return DayCode.IsToday(node.Left, scope) ? Comparisons.OfToday(node.Operator, rightDay) : Comparisons.OfDays(node.Operator, leftDay, rightDay);
        }

        if (node is { Left: VariableNode left, Right: LiteralNode { Value.Kind: FeelKind.String } word } && scope.MeaningOf(left.Path) is FactName { Fact: { Type: EnumFactType, Slot: var slot } })
        {
            return CompareWord(node.Operator, slot, word.Value.AsString());
        }

        if (node is { Left: BuiltInCallNode { Function.Name: "count", Arguments: [VariableNode list] }, Right: LiteralNode { Value.Kind: FeelKind.Number } bound }
            && scope.MeaningOf(list.Path) is FactName { Fact.Slot: var listSlot })
        {
            return CompareCount(node.Operator, listSlot, bound.Value.AsNumber());
        }

        if (NumberCode.FactWithParameter(node, scope) is var (fact, parameter))
        {
            return Comparisons.OfFactWithParameter(node.Operator, fact, parameter);
        }

        if (NumberCode.Compile(node.Left, scope) is { } leftNumber && NumberCode.Compile(node.Right, scope) is { } rightNumber)
        {
            return Comparisons.OfNumbers(node.Operator, leftNumber, rightNumber);
        }

        return WholeNumberCode.Compile(node.Left, scope) is { } leftWhole && WholeNumberCode.Compile(node.Right, scope) is { } rightWhole
            ? Comparisons.OfWholeNumbers(node.Operator, leftWhole, rightWhole)
            : null;
    }

    private static Test? CompareCount(ComparisonOperator comparison, int slot, decimal bound)
    {
        if (bound != decimal.Truncate(bound) || Math.Abs(bound) > int.MaxValue)
        {
            return null;
        }

        var (below, equal, above) = Comparisons.Answers(comparison);
        var whole = (int)bound;
        return frame => frame.Facts[slot].Reference is FeelList list ? (list.Count < whole ? below : list.Count == whole ? equal : above) : Truth.Unknown;
    }

    private static Test? CompareWord(ComparisonOperator comparison, int slot, string word) => comparison switch
    {
        ComparisonOperator.Equal => frame => frame.Facts[slot].Reference is string text ? TruthTables.ToTruth(text == word) : Truth.Unknown,
        ComparisonOperator.NotEqual => frame => frame.Facts[slot].Reference is string text ? TruthTables.ToTruth(text != word) : Truth.Unknown,
        _ => null,
    };

    private static Test? Among(int slot, ImmutableArray<FeelNode> tests)
    {
        if (!tests.All(t => t is LiteralNode { Value.Kind: FeelKind.String }))
        {
            return null;
        }

        var words = tests.Select(t => ((LiteralNode)t).Value.AsString()).ToArray();
        return frame => frame.Facts[slot].Reference is string text ? TruthTables.ToTruth(Array.IndexOf(words, text) >= 0) : Truth.Unknown;
    }

    private static Test Contains(int slot, string word) => frame =>
    {
        if (frame.Facts[slot].Reference is not FeelList list)
        {
            return Truth.Unknown;
        }

        foreach (ref readonly var item in list.Span)
        {
            if (item.Reference is string text && text == word)
            {
                return Truth.True;
            }
        }

        return Truth.False;
    };
}
