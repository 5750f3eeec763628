using DecisionSupport.Compilation.Names;
using DecisionSupport.Diagnostics;
using DecisionSupport.Feel.Binding.Nodes;
using DecisionSupport.Feel.Syntax.Nodes;
using DecisionSupport.RuleSets;

namespace DecisionSupport.Compilation.Expressions;

/// <summary>How large an expression is with its definitions written out: a few lines that double each other would never be done.</summary>
internal static class ExpressionWeight
{
    /// <summary>The largest of our expressions has some hundred parts.</summary>
    public const long Max = 20_000;

    /// <summary>The number of parts, after an error when there are too many.</summary>
    public static long Check(FeelNode node, Expression expression, RuleScope scope, DiagnosticBag diagnostics)
    {
        long weight = node.Size;
        foreach (var variable in VariableNode.In(node))
        {
            weight += scope.MeaningOf(variable.Path) is DefinitionName { Definition.Weight: var inner } ? inner - 1 : 0;
        }

        if (weight <= Max)
        {
            return weight;
        }

        diagnostics.Add(SharedKinds.TooLarge, expression.Place, $"With its definitions written out, this expression has more than {Max} parts; make it simpler.");
        return Max + 1;
    }
}
