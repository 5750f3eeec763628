using System.Collections.Immutable;
using DecisionSupport.Feel.Binding.Nodes;
using DecisionSupport.Feel.Evaluation;
using DecisionSupport.Feel.Functions.Signatures;
using DecisionSupport.Feel.Limits;
using DecisionSupport.Feel.Operators;
using DecisionSupport.Feel.Syntax.Nodes;

namespace DecisionSupport.Feel.Emission;

/// <summary>Turns bound nodes into composed delegates. What depends on constants only is evaluated here, once.</summary>
internal sealed partial class FeelCompiler
{
    /// <summary>What the constants of the expression may take together when they are worked out at load; none when nothing is evaluated then.</summary>
    private readonly FeelBudget? _folding;

    private FeelCompiler(FeelLimits? foldingLimits) => _folding = foldingLimits is null ? null : new FeelBudget(foldingLimits);

    public static FeelEvaluator Compile(FeelNode bound, FeelLimits? limits = null) =>
        new FeelCompiler(limits ?? FeelLimits.Default).Emit(bound);

    internal static FeelEvaluator CompileUnfolded(FeelNode bound) => new FeelCompiler(null).EmitNode(bound);

    /// <summary>The value of an expression that no input can change.</summary>
    public static bool TryConstant(FeelNode node, out FeelValue value)
    {
        var constant = node is LiteralNode literal ? literal.Value : ConstantExpressions.IsConstant(node) ? TryFold(node, new FeelBudget(FeelLimits.Default)) : null;
        value = constant ?? FeelValue.Null;
        return constant is not null;
    }

    private FeelEvaluator Emit(FeelNode node)
    {
        if (node is LiteralNode literal)
        {
            return Constant(literal.Value);
        }

        return _folding is not null && ConstantExpressions.IsConstant(node) && TryFold(node, _folding) is { } value
            ? Constant(value)
            : EmitNode(node);
    }

    /// <summary>Works out a constant.</summary>
    /// <exception cref="FeelLimitException">It takes more than there is left.</exception>
    private static FeelValue Fold(FeelNode constant, FeelBudget budget) => CompileUnfolded(constant)(new FeelFrame([], 0, budget));

    /// <summary>Works out all that no input can change, and tells the first part that takes more than there is left, and what it takes too much of.</summary>
    public static (FeelNode Part, string Limit)? FoldAll(FeelNode node, FeelBudget budget)
    {
        if (!ConstantExpressions.IsConstant(node))
        {
            foreach (var child in node.Children)
            {
                if (FoldAll(child, budget) is { } found)
                {
                    return found;
                }
            }

            return null;
        }

        try
        {
            _ = node is LiteralNode ? FeelValue.Null : Fold(node, budget);
            return null;
        }
        catch (FeelLimitException limit)
        {
            return (node, limit.Message);
        }
    }

    private static FeelValue? TryFold(FeelNode node, FeelBudget budget)
    {
        try
        {
            return Fold(node, budget);
        }
        catch (FeelLimitException)
        {
            return null;
        }
    }

    private FeelEvaluator EmitNode(FeelNode node) => node switch
    {
        LiteralNode literal => Constant(literal.Value),
        VariableNode variable => variable.Variable.Read,
        LocalNode local => EmitLocal(local.Slot),
        ItemMemberNode member => EmitItemMember(member),
        FunctionReferenceNode reference => Constant(FeelValue.From(new BuiltInFunctionValue(reference.Function))),
        PathNode path => EmitPath(path),
        NegationNode negation => EmitNegation(negation),
        ArithmeticNode arithmetic => EmitArithmetic(arithmetic),
        ComparisonNode comparison => EmitComparison(comparison),
        AndNode and => EmitAnd(and),
        OrNode or => EmitOr(or),
        NotNode not => EmitNot(not),
        BetweenNode between => EmitBetween(between),
        InNode membership => EmitIn(membership),
        UnaryTestNode test => EmitUnaryTest(test),
        NegatedTestsNode => Constant(FeelValue.Null),
        InstanceOfNode instance => EmitInstanceOf(instance),
        ListNode list => EmitList(list),
        ContextNode context => EmitContext(context),
        RangeNode range => EmitRange(range),
        FilterNode filter => EmitFilter(filter),
        IfNode conditional => EmitIf(conditional),
        ForNode loop => EmitFor(loop),
        QuantifiedNode quantified => EmitQuantified(quantified),
        FunctionNode function => EmitFunction(function),
        CallNode call => EmitCall(call),
        BuiltInCallNode call => EmitBuiltInCall(call),
        _ => throw new InvalidOperationException($"{node.GetType().Name} is not bound"),
    };

    private FeelEvaluator[] EmitAll(ImmutableArray<FeelNode> nodes)
    {
        var evaluators = new FeelEvaluator[nodes.Length];
        for (var i = 0; i < evaluators.Length; i++)
        {
            evaluators[i] = Emit(nodes[i]);
        }

        return evaluators;
    }

    private static FeelEvaluator Constant(FeelValue value) => _ => value;

    private static FeelEvaluator EmitLocal(int slot) => frame => frame.Locals[slot];

    private FeelEvaluator EmitPath(PathNode path)
    {
        var source = Emit(path.Source);
        var name = path.Name;
        return frame =>
        {
            var value = source(frame);
            if (value.Reference is FeelList list)
            {
                frame.Budget.Spend(list.Count);
            }

            return Properties.Read(value, name);
        };
    }

    private FeelEvaluator EmitItemMember(ItemMemberNode node)
    {
        var slot = node.ItemSlot;
        var name = node.Name;
        var member = Emit(node.Member);
        var otherwise = Emit(node.Otherwise);
        return frame =>
            frame.Locals[slot].Reference is FeelContext context && context.TryGet(name, out _) ? member(frame) : otherwise(frame);
    }
}
