using System.Globalization;
using DecisionSupport.Data;
using DecisionSupport.Feel;
using DecisionSupport.Feel.Types;
using DecisionSupport.Feel.Values;

namespace DecisionSupport.Compilation.Names;

/// <summary>Parameter values as the expression language knows them.</summary>
internal static class ParameterFeelValue
{
    public static FeelValue Of(Parameter parameter, ParameterValue? value) => value is null ? FeelValue.Null : Parse(parameter.Kind, value.Text);

    public static FeelType TypeOf(Parameter parameter) => parameter.Kind switch
    {
        ParameterKind.Number => FeelType.Number,
        ParameterKind.Date => FeelType.Date,
        _ => parameter.Values.Select(v => Parse(parameter.Kind, v.Text)).Any(v => v.Kind == FeelKind.DayTimeDuration) ? FeelType.DayTimeDuration : FeelType.YearMonthDuration,
    };

    /// <summary>The value of a text that the reader has checked; null in the sense of FEEL for a duration that is none.</summary>
    public static FeelValue Parse(ParameterKind kind, string text) => kind switch
    {
        ParameterKind.Number => FeelValue.From(decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture)),
        ParameterKind.Date when ScalarReading.TryDate(text, out var date) => FeelValue.From(date),
        _ => TemporalText.Duration(text),
    };
}
