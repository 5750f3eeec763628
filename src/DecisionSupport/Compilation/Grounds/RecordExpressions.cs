using DecisionSupport.Compilation.Names;
using DecisionSupport.Feel.Binding.Nodes;
using DecisionSupport.Feel.Syntax.Nodes;
using DecisionSupport.Timelines;

namespace DecisionSupport.Compilation.Grounds;

/// <summary>Expressions that may read the fields of the record that a ground is tried on.</summary>
internal static class RecordExpressions
{
    public static KnownValue ValueOf(FeelNode node, RuleScope scope) => new(node, DependencyReader.Of(node, scope), FieldsOf(node, scope));

    /// <summary>The fields of the record that it reads, by number, those left out that are always known.</summary>
    public static ImmutableArray<int> FieldsOf(FeelNode node, RuleScope scope) =>
        [.. VariableNode.In(node).Select(v => scope.MeaningOf(v.Path)).OfType<RecordFieldName>().Where(f => f.MayBeUnknown).Select(f => f.Index).Distinct().Order()];
}
