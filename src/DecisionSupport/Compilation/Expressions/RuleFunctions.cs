using DecisionSupport.Feel.Functions;
using DecisionSupport.Functions;

namespace DecisionSupport.Compilation.Expressions;

/// <summary>The functions that rules may call.</summary>
internal static class RuleFunctions
{
    public static FunctionTable For(IReadOnlyDictionary<string, Parameter> parameters) =>
        FunctionTable.Standard.With([.. StatusFunctions.All, .. OwnFunctions.All, ParameterOnFunction.For(parameters)]);
}
