using DecisionSupport.Feel.Binding.Nodes;
using DecisionSupport.Feel.Syntax.Nodes;
using DecisionSupport.Frames;

namespace DecisionSupport.Compilation.Names;

/// <summary>Finds what a bound expression reads, through definitions too.</summary>
internal static class DependencyReader
{
    public static Dependencies Of(FeelNode node, RuleScope scope)
    {
        var (facts, parameters) = (new SlotSet(), new SlotSet());
        foreach (var variable in VariableNode.In(node))
        {
            switch (scope.MeaningOf(variable.Path))
            {
                case FactName fact:
                    facts.Add(fact.Fact.Slot);
                    break;
                case ParameterName parameter:
                    parameters.Add(parameter.Slot);
                    break;
                case TimelineName { Timeline.Reads: var reads }:
                    Add(reads);
                    break;
                case DefinitionName { Definition.Reads: var reads }:
                    Add(reads);
                    break;
            }
        }

        return new Dependencies(facts.InOrder(), parameters.InOrder());

        void Add(Dependencies reads)
        {
            facts.Add(reads.Facts);
            parameters.Add(reads.Parameters);
        }
    }
}
