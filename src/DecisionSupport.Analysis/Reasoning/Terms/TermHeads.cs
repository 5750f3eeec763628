using System.Globalization;
using System.Runtime.CompilerServices;
using DecisionSupport.Feel.Binding.Nodes;
using DecisionSupport.Feel.Operators;
using DecisionSupport.Feel.Syntax.Nodes;

namespace DecisionSupport.Analysis.Reasoning.Terms;

/// <summary>What a node says beside its parts.</summary>
internal static class TermHeads
{
    public static string Of(FeelNode node) => node switch
    {
        LiteralNode literal => literal.Value.ToString(),
        LocalNode local => $"{local.Name}#{Number(local.Slot)}",
        ComparisonNode comparison => Of(comparison.Operator),
        ArithmeticNode arithmetic => arithmetic.Operator.ToString(),
        NegationNode => "minus",
        AndNode => "and",
        OrNode => "or",
        NotNode => "not",
        BetweenNode => "between",
        InNode among => $"in {among.HasParentheses} {Number(among.InputSlot ?? -1)}",
        UnaryTestNode test => $"test {Of(test.Operator)}",
        NegatedTestsNode => "none of",
        InstanceOfNode instance => $"is {instance.TargetText}",
        ListNode => "list",
        ContextNode context => $"context {string.Join(' ', context.Entries.Select(e => $"{e.Key}#{Number(e.Slot)}"))}",
        RangeNode range => $"range {range.StartIncluded} {range.EndIncluded}",
        PathNode path => $".{path.Name}",
        FilterNode filter => $"filter#{Number(filter.ItemSlot)} {filter.UsesItem}",
        IfNode => "if",
        ForNode loop => $"for {Of(loop.Iterators)}#{Number(loop.PartialSlot ?? -1)}",
        QuantifiedNode quantified => $"{(quantified.IsEvery ? "every" : "some")} {Of(quantified.Iterators)}",
        ItemMemberNode member => $"item.{member.Name}#{Number(member.ItemSlot)}",
        BuiltInCallNode call => call.Function.Name,

        // What is not known here is equal to nothing but itself.
        _ => $"{node.GetType().Name} {Number(RuntimeHelpers.GetHashCode(node))}",
    };

    public static string Of(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.Equal => "=",
        ComparisonOperator.NotEqual => "!=",
        ComparisonOperator.Less => "<",
        ComparisonOperator.LessOrEqual => "<=",
        ComparisonOperator.Greater => ">",
        _ => ">=",
    };

    private static string Of(ImmutableArray<IteratorClause> iterators) => string.Join(' ', iterators.Select(i => $"{i.Name}#{Number(i.Slot)}{(i.End is null ? "" : "..")}"));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
