using DecisionSupport.Compilation.Names;
using DecisionSupport.Diagnostics;

namespace DecisionSupport.Compilation;

/// <summary>Checks that what may be open despite a goal is something that can be: a criterion, a condition or a fact.</summary>
internal static class DespiteCheck
{
    public static void Check(RuleSetVersion version, RuleScope scope, DiagnosticBag diagnostics)
    {
        foreach (var despite in version.Outcomes.SelectMany(o => o.Despite))
        {
            if (!scope.Has(despite.Open))
            {
                diagnostics.Add(SharedKinds.UnknownName, despite.Place, $"'{despite.Open}' is no criterion, condition or fact.{Suggestion.DidYouMean(despite.Open, scope.KnownNames)}");
            }
            else if (scope.MeaningOf(despite.Open) is not (CriterionName or FactName or DefinitionName { Definition.Formula: not null }))
            {
                diagnostics.Add(SharedKinds.ExpressionType, despite.Place, $"'{despite.Open}' cannot be open; name a criterion, a definition that is a condition, or a fact.");
            }
        }
    }
}
