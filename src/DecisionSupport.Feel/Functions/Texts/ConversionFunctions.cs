using System.Globalization;
using DecisionSupport.Feel.Evaluation;
using DecisionSupport.Feel.Functions.Signatures;
using DecisionSupport.Feel.Types;
using DecisionSupport.Feel.Values;

namespace DecisionSupport.Feel.Functions.Texts;

/// <summary>Numbers from texts and texts from anything.</summary>
internal static class ConversionFunctions
{
    private const NumberStyles Literal = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    public static IEnumerable<FeelBuiltIn> All =>
    [
        FeelBuiltIn.Create(
            "number",
            FeelType.Number,
            static (_, a) => Number((string)a[0].Reference!, a[1].Reference as string, a[2].Reference as string),
            ("from", FeelType.String),
            FeelParameter.Nullable("grouping separator", FeelType.String),
            FeelParameter.Nullable("decimal separator", FeelType.String)),
        FeelBuiltIn.Create("string", FeelType.String, static (f, a) => String(f, a[0]), ("from", FeelType.Any)),
    ];

    private static FeelValue String(FeelFrame frame, in FeelValue value)
    {
        if (value.IsNull)
        {
            return FeelValue.Null;
        }

        var text = FeelPrinter.PrintForPeople(value);
        frame.Budget.CheckStringLength(text.Length);
        return FeelValue.From(text);
    }

    private static FeelValue Number(string text, string? grouping, string? point)
    {
        if (grouping is not (null or " " or "," or ".") || point is not (null or "." or ",") || (grouping is not null && grouping == point))
        {
            return FeelValue.Null;
        }

        var plain = grouping is null ? text : text.Replace(grouping, string.Empty, StringComparison.Ordinal);
        plain = point is null ? plain : plain.Replace(point, ".", StringComparison.Ordinal);
        var isLiteral = plain.Length > 0 && plain[0] != '+' && char.IsAsciiDigit(plain[^1]);
        return isLiteral && decimal.TryParse(plain, Literal, CultureInfo.InvariantCulture, out var number)
            ? FeelValue.From(number)
            : FeelValue.Null;
    }
}
