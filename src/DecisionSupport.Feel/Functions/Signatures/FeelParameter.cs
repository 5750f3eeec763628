using DecisionSupport.Feel.Types;

namespace DecisionSupport.Feel.Functions.Signatures;

/// <summary>
/// A parameter of a built-in function. A null argument makes the result null unless the parameter
/// <paramref name="AcceptsNull"/>; an optional parameter always does.
/// </summary>
internal sealed record FeelParameter(string Name, FeelType Type, bool IsOptional = false, bool AcceptsNull = false)
{
    public static implicit operator FeelParameter((string Name, FeelType Type) parameter) =>
        new(parameter.Name, parameter.Type, AcceptsNull: parameter.Type.Kind == FeelTypeKind.Any);

    public static FeelParameter Optional(string name, FeelType type) => new(name, type, IsOptional: true, AcceptsNull: true);

    public static FeelParameter Nullable(string name, FeelType type) => new(name, type, AcceptsNull: true);
}
