using DecisionSupport.Feel.Functions.Signatures;
using DecisionSupport.Feel.Types;

namespace DecisionSupport.Feel.Functions;

/// <summary>Identity of values.</summary>
internal static class MiscellaneousFunctions
{
    public static IEnumerable<FeelBuiltIn> All =>
    [
        FeelBuiltIn.Create(
            "is",
            FeelType.Boolean,
            static (_, a) => FeelValue.From(a[0] == a[1]),
            ("value1", FeelType.Any),
            ("value2", FeelType.Any)),
    ];
}
