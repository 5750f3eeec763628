using System.Collections.Immutable;
using DecisionSupport.Feel.Binding.Scopes;
using DecisionSupport.Feel.Functions;
using DecisionSupport.Feel.Syntax.Nodes;
using DecisionSupport.Feel.Types;
using DecisionSupport.Feel.Values;

namespace DecisionSupport.Feel.Binding;

/// <summary>Resolves names and works out types. One instance binds one expression.</summary>
internal sealed partial class FeelBinder
{
    private const int MostErrors = 20;
    private readonly IFeelScope _scope;
    private readonly FunctionTable _functions;
    private readonly bool _isChecked;
    private readonly List<FeelError> _errors = [];
    private LocalScope? _locals;
    private int _slots;

    private FeelBinder(IFeelScope scope, FunctionTable functions, FeelBinding binding)
    {
        _scope = scope;
        _functions = functions;
        _isChecked = binding == FeelBinding.Checked;
    }

    /// <param name="root">The expression as it is written.</param>
    /// <param name="scope">The names outside it.</param>
    /// <param name="functions">What it may call.</param>
    /// <param name="binding">Whether its types are checked.</param>
    /// <param name="firstLocal">Its own variables come from this number on: those before belong to expressions that run while it does.</param>
    public static BoundExpression Bind(FeelNode root, IFeelScope scope, FunctionTable functions, FeelBinding binding = FeelBinding.Checked, int firstLocal = 0)
    {
        var binder = new FeelBinder(scope, functions, binding) { _slots = firstLocal };
        var bound = binder.Bind(root);
        return new BoundExpression(bound, binder._slots, [.. binder._errors.OrderBy(error => error.Position.Offset)]);
    }

    private FeelNode Bind(FeelNode node) => node switch
    {
        LiteralNode literal => literal with { Type = ValueTypes.Of(literal.Value) },
        AtLiteralNode literal => BindAtLiteral(literal),
        NameNode name => BindName(name),
        PathNode path => BindPath(path),
        NegationNode negation => BindNegation(negation),
        ArithmeticNode arithmetic => BindArithmetic(arithmetic),
        ComparisonNode comparison => BindComparison(comparison),
        AndNode and => new AndNode(and.Position, BindConditions(and.Operands)) { Type = FeelType.Boolean },
        OrNode or => new OrNode(or.Position, BindConditions(or.Operands)) { Type = FeelType.Boolean },
        BetweenNode between => BindBetween(between),
        InNode membership => BindIn(membership),
        UnaryTestNode test => BindUnaryTest(test),
        NegatedTestsNode tests => new NegatedTestsNode(tests.Position, BindAll(tests.Tests)) { Type = FeelType.Boolean },
        InstanceOfNode instance => BindInstanceOf(instance),
        ListNode list => BindList(list),
        ContextNode context => BindContext(context),
        RangeNode range => BindRange(range),
        FilterNode filter => BindFilter(filter),
        IfNode conditional => BindIf(conditional),
        ForNode loop => BindFor(loop),
        QuantifiedNode quantified => BindQuantified(quantified),
        FunctionNode function => BindFunction(function),
        CallNode call => BindCall(call),
        _ => throw new InvalidOperationException($"{node.GetType().Name} is already bound"),
    };

    /// <summary>More errors than these help nobody, and looking for suggestions takes time.</summary>
    private bool CanReport => _isChecked && _errors.Count < MostErrors;

    private ImmutableArray<FeelNode> BindAll(ImmutableArray<FeelNode> nodes) => ImmutableArray.CreateRange(nodes, Bind);

    private LiteralNode BindAtLiteral(AtLiteralNode literal)
    {
        var value = TemporalText.Parse(literal.Text);
        if (value.IsNull)
        {
            Report(
                literal.Position,
                $"@\"{literal.Text}\" is not a date, time or duration",
                "for example @\"2026-01-31\", @\"08:30:00\" or @\"P1Y6M\"");
        }

        return new LiteralNode(literal.Position, value) { Type = ValueTypes.Of(value) };
    }

    private static LiteralNode NullAt(FeelPosition position) => new(position, FeelValue.Null) { Type = FeelType.Null };

    private void Report(FeelPosition position, string message, string? hint = null, FeelErrorCode code = FeelErrorCode.WrongType) =>
        Report(new FeelError(code, position, message, hint));

    private void Report(FeelError? error)
    {
        if (error is not null && CanReport)
        {
            _errors.Add(error);
        }
    }

    private LocalScope Declare(string name, FeelType type, bool isItem = false) =>
        _locals = new LocalScope(_locals, name, _slots++, type, isItem);
}
