using DecisionSupport.Feel.Functions.Signatures;
using DecisionSupport.Feel.Types;

namespace DecisionSupport.Compilation.Expressions;

/// <summary>
/// The functions by which outcomes ask about statuses. They are taken out when formulas are built: FEEL itself cannot ask whether something is open
/// without making not knowing an answer.
/// </summary>
internal static class StatusFunctions
{
    public const string Shown = "shown";
    public const string Fails = "fails";
    public const string Open = "open";

    public static ImmutableArray<FeelBuiltIn> All { get; } = [.. new[] { Shown, Fails, Open }.Select(Create)];

    public static bool IsOne(string name) => name is Shown or Fails or Open;

    private static FeelBuiltIn Create(string name) =>
        FeelBuiltIn.Create(name, FeelType.Boolean, (_, arguments) => arguments[0], FeelParameter.Nullable("condition", name == Open ? FeelType.Any : FeelType.Boolean)) with { IsPure = false };
}
