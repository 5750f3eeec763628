using DecisionSupport.Feel.Functions.Signatures;
using DecisionSupport.Feel.Operators;
using DecisionSupport.Feel.Types;

namespace DecisionSupport.Feel.Functions.Lists;

/// <summary>Negation, and conjunction and disjunction over lists.</summary>
internal static class BooleanFunctions
{
    public static IEnumerable<FeelBuiltIn> All =>
    [
        FeelBuiltIn.Create("not", FeelType.Boolean, static (_, a) => TernaryLogic.Not(a[0]), FeelParameter.Nullable("negand", FeelType.Boolean)),
        FeelBuiltIn.OfList("all", FeelType.Boolean, static (_, a) => AllTrue(a[0]), FeelType.Any),
        FeelBuiltIn.OfList("any", FeelType.Boolean, static (_, a) => AnyTrue(a[0]), FeelType.Any),
        FeelBuiltIn.OfList("and", FeelType.Boolean, static (_, a) => AllTrue(a[0]), FeelType.Any),
        FeelBuiltIn.OfList("or", FeelType.Boolean, static (_, a) => AnyTrue(a[0]), FeelType.Any),
    ];

    private static FeelValue AllTrue(in FeelValue list)
    {
        bool? result = true;
        foreach (ref readonly var item in ((FeelList)list.Reference!).Span)
        {
            result = TernaryLogic.And(result, TernaryLogic.Read(item));
        }

        return FeelValue.From(result);
    }

    private static FeelValue AnyTrue(in FeelValue list)
    {
        bool? result = false;
        foreach (ref readonly var item in ((FeelList)list.Reference!).Span)
        {
            result = TernaryLogic.Or(result, TernaryLogic.Read(item));
        }

        return FeelValue.From(result);
    }
}
