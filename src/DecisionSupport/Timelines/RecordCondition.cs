using DecisionSupport.Compilation.Formulas;
using DecisionSupport.Compilation.Names;
using DecisionSupport.Feel.Evaluation;
using DecisionSupport.Feel.Binding.Nodes;
using DecisionSupport.Feel.Syntax.Nodes;
using DecisionSupport.Feel;

namespace DecisionSupport.Timelines;

/// <summary>
/// Whether a ground covers anything: Kleene's connectives over parts that are decided when every fact and field they read is known, as in the criteria of
/// rule sets.
/// </summary>
internal sealed class RecordCondition
{
    private readonly Func<FeelFrame, Truth> _test;

    private RecordCondition(FeelNode node, RuleScope scope)
    {
        Node = node;
        Reads = DependencyReader.Of(node, scope);
        Fields = KnownValue.FieldsOf(node, scope);
        _test = Compile(node, scope);
    }

    public FeelNode Node { get; }

    public Dependencies Reads { get; }

    public ImmutableArray<int> Fields { get; }

    public static RecordCondition Of(FeelNode node, RuleScope scope) => new(node, scope);

    public Truth In(FeelFrame frame) => _test(frame);

    private static Func<FeelFrame, Truth> Compile(FeelNode node, RuleScope scope) => node switch
    {
        AndNode all => Not(Any([.. all.Operands.Select(o => Not(Compile(o, scope)))])),
        OrNode any => Any([.. any.Operands.Select(o => Compile(o, scope))]),
        NotNode not => Not(Compile(not.Operand, scope)),
        IfNode choice => Choose(Compile(choice.Condition, scope), Compile(choice.Then, scope), Compile(choice.Else, scope)),
        LiteralNode { Value.Kind: FeelKind.Boolean } literal => _ => TruthTables.ToTruth(literal.Value.IsTrue),
        VariableNode variable when scope.MeaningOf(variable.Path) is DefinitionName { Definition: { Formula: not null } definition } => Compile(definition.Node, scope),
        _ => Leaf(node, scope),
    };

    private static Func<FeelFrame, Truth> Leaf(FeelNode node, RuleScope scope)
    {
        var value = KnownValue.Of(node, scope);
        return frame => AsTruth(value.Read(frame));
    }

    private static Truth AsTruth(in FeelValue value) => value.IsTrue ? Truth.True : value.IsFalse ? Truth.False : Truth.Unknown;

    private static Func<FeelFrame, Truth> Not(Func<FeelFrame, Truth> part) => frame => part(frame).Not();

    private static Func<FeelFrame, Truth> Any(Func<FeelFrame, Truth>[] parts) => frame =>
    {
        var result = Truth.False;
        foreach (var part in parts)
        {
            switch (part(frame))
            {
                case Truth.True:
                    return Truth.True;
                case Truth.Unknown:
                    result = Truth.Unknown;
                    break;
            }
        }

        return result;
    };

    private static Func<FeelFrame, Truth> Choose(Func<FeelFrame, Truth> condition, Func<FeelFrame, Truth> then, Func<FeelFrame, Truth> otherwise) => frame =>
        condition(frame) switch
        {
            Truth.True => then(frame),
            Truth.False => otherwise(frame),
            _ => then(frame) is var first && first == otherwise(frame) ? first : Truth.Unknown,
        };
}
