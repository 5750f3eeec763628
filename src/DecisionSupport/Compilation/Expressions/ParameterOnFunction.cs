using DecisionSupport.Compilation.Names;
using DecisionSupport.Feel;
using DecisionSupport.Feel.Functions.Signatures;
using DecisionSupport.Feel.Types;

namespace DecisionSupport.Compilation.Expressions;

/// <summary><c>parameter on(id, date)</c>: the value that a parameter has on another day than <c>asOf</c>. Null where it has none.</summary>
internal static class ParameterOnFunction
{
    public const string Name = "parameter on";

    public static FeelBuiltIn For(IReadOnlyDictionary<string, Parameter> parameters)
    {
        var ids = FeelType.OneOf([.. parameters.Keys.Order(StringComparer.Ordinal)]);
        return FeelBuiltIn.Create(
            Name,
            FeelType.Any,
            (_, arguments) => parameters.TryGetValue(arguments[0].AsString(), out var parameter) && arguments[1].TryAsDate(out var day) ? ParameterFeelValue.Of(parameter, parameter.On(day)) : FeelValue.Null,
            ("parameter", parameters.Count == 0 ? FeelType.String : ids),
            ("date", FeelType.Date));
    }
}
