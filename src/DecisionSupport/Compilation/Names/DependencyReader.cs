using DecisionSupport.Feel.Binding.Nodes;
using DecisionSupport.Feel.Syntax.Nodes;
using DecisionSupport.Frames;

namespace DecisionSupport.Compilation.Names;

/// <summary>Finds what a bound expression reads, through definitions too.</summary>
internal static class DependencyReader
{
    public static Dependencies Of(FeelNode node, RuleScope scope) =>
        Dependencies.Union(node.Descendants().OfType<VariableNode>().Select(v => Of(scope.MeaningOf(v.Path))));

    private static Dependencies Of(NameMeaning meaning) => meaning switch
    {
        FactName fact => new Dependencies([fact.Fact.Slot], []),
        ParameterName parameter => new Dependencies([], [parameter.Slot]),
        TimelineName timeline => timeline.Timeline.Reads,
        DefinitionName definition => definition.Definition.Reads,
        _ => Dependencies.None,
    };
}
