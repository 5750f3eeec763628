using DecisionSupport.Compilation.Names;
using DecisionSupport.Feel;
using DecisionSupport.Feel.Binding.Nodes;
using DecisionSupport.Feel.Evaluation;
using DecisionSupport.Feel.Operators;
using DecisionSupport.Feel.Syntax.Nodes;
using DecisionSupport.Timelines;

namespace DecisionSupport.Compilation.Grounds;

/// <summary>Compiles conditions on records: Kleene's connectives over parts that are decided when every fact and field they read is known, as in criteria.</summary>
internal static class RecordConditionCompiler
{
    public static RecordCondition Compile(FeelNode condition, RuleScope scope) =>
        new(condition, DependencyReader.Of(condition, scope), RecordExpressions.FieldsOf(condition, scope), TestOf(condition, scope), KindOf(condition, scope));

    private static RecordKind? KindOf(FeelNode node, RuleScope scope) => node switch
    {
        AndNode all => all.Operands.Select(o => KindOf(o, scope)).FirstOrDefault(k => k is not null),
        ComparisonNode { Operator: ComparisonOperator.Equal, Left: VariableNode field, Right: LiteralNode { Value.Kind: FeelKind.String } word } => KindOf(field, [word], scope),
        InNode { Value: VariableNode field } choice when choice.Tests.All(t => t is LiteralNode { Value.Kind: FeelKind.String }) => KindOf(field, choice.Tests, scope),
        _ => null,
    };

    private static RecordKind? KindOf(VariableNode field, ImmutableArray<FeelNode> words, RuleScope scope) =>
        scope.MeaningOf(field.Path) is RecordFieldName name ? new RecordKind(name.Index, [.. words.Cast<LiteralNode>().Select(w => w.Value.AsString())]) : null;

    private static Func<FeelFrame, Truth> TestOf(FeelNode node, RuleScope scope) => node switch
    {
        AndNode all => Not(Any([.. all.Operands.Select(o => Not(TestOf(o, scope)))])),
        OrNode any => Any([.. any.Operands.Select(o => TestOf(o, scope))]),
        NotNode not => Not(TestOf(not.Operand, scope)),
        IfNode choice => Choose(TestOf(choice.Condition, scope), TestOf(choice.Then, scope), TestOf(choice.Else, scope)),
        LiteralNode { Value.Kind: FeelKind.Boolean } literal => _ => TruthTables.ToTruth(literal.Value.IsTrue),
        VariableNode variable when scope.MeaningOf(variable.Path) is DefinitionName { Definition: { Formula: not null } definition } => TestOf(definition.Node, scope),
        _ => Leaf(node, scope),
    };

    private static Func<FeelFrame, Truth> Leaf(FeelNode node, RuleScope scope)
    {
        var value = RecordExpressions.ValueOf(node, scope);
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
