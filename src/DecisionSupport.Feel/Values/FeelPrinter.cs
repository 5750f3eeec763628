using System.Globalization;
using System.Text;
using DecisionSupport.Feel.Names;
using DecisionSupport.Feel.Temporal;

namespace DecisionSupport.Feel.Values;

/// <summary>Writes a value as a literal of the language that reads back as the same value.</summary>
internal static class FeelPrinter
{
    public static string Print(in FeelValue value)
    {
        var text = new StringBuilder();
        Append(text, value, AppendLiteralTemporal);
        return text.ToString();
    }

    /// <summary>The text of the function <c>string</c>: as a literal, but temporal values are bare.</summary>
    public static string PrintForPeople(in FeelValue value)
    {
        if (value.Reference is string plain)
        {
            return plain;
        }

        var text = new StringBuilder();
        Append(text, value, AppendTemporal);
        return text.ToString();
    }

    public static string Number(decimal number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        if (text.Contains('.', StringComparison.Ordinal))
        {
            text = text.TrimEnd('0').TrimEnd('.');
        }

        return text == "-0" ? "0" : text;
    }

    private static void AppendLiteralTemporal(StringBuilder text, FeelValue value)
    {
        text.Append("@\"");
        AppendTemporal(text, value);
        text.Append('"');
    }

    private static void AppendTemporal(StringBuilder text, FeelValue value)
    {
        switch (value.Kind)
        {
            case FeelKind.Date:
                TemporalPrinter.AppendDate(text, value.RawDays);
                break;
            case FeelKind.Time:
                TemporalPrinter.AppendTime(text, value.RawMoment);
                break;
            case FeelKind.DateTime:
                TemporalPrinter.AppendDateTime(text, value.RawMoment);
                break;
            case FeelKind.YearMonthDuration:
                TemporalPrinter.AppendMonths(text, value.RawMonths);
                break;
            default:
                TemporalPrinter.AppendDuration(text, value.RawNanoseconds);
                break;
        }
    }

    private static void Append(StringBuilder text, in FeelValue value, Action<StringBuilder, FeelValue> appendTemporal)
    {
        switch (value.Kind)
        {
            case FeelKind.Null:
                text.Append("null");
                break;
            case FeelKind.Boolean:
                text.Append(value.IsTrue ? "true" : "false");
                break;
            case FeelKind.Number:
                text.Append(Number(value.RawNumber));
                break;
            case FeelKind.String:
                StringText.AppendQuoted(text, (string)value.Reference!);
                break;
            case FeelKind.List:
                AppendList(text, (FeelList)value.Reference!, appendTemporal);
                break;
            case FeelKind.Context:
                AppendContext(text, (FeelContext)value.Reference!, appendTemporal);
                break;
            case FeelKind.Range:
                AppendRange(text, (FeelRange)value.Reference!, appendTemporal);
                break;
            case FeelKind.Function:
                text.Append("function(").AppendJoin(", ", ((FeelFunction)value.Reference!).Parameters).Append(')');
                break;
            default:
                appendTemporal(text, value);
                break;
        }
    }

    private static void AppendList(StringBuilder text, FeelList list, Action<StringBuilder, FeelValue> appendTemporal)
    {
        var separator = "[";
        foreach (ref readonly var item in list.Span)
        {
            text.Append(separator);
            Append(text, item, appendTemporal);
            separator = ", ";
        }

        text.Append(list.Count == 0 ? "[]" : "]");
    }

    private static void AppendContext(StringBuilder text, FeelContext context, Action<StringBuilder, FeelValue> appendTemporal)
    {
        var separator = "{";
        foreach (ref readonly var entry in context.Entries)
        {
            text.Append(separator);
            if (NameRules.IsPlainName(entry.Key))
            {
                text.Append(entry.Key);
            }
            else
            {
                StringText.AppendQuoted(text, entry.Key);
            }

            text.Append(": ");
            Append(text, entry.Value, appendTemporal);
            separator = ", ";
        }

        text.Append(context.Count == 0 ? "{}" : "}");
    }

    private static void AppendRange(StringBuilder text, FeelRange range, Action<StringBuilder, FeelValue> appendTemporal)
    {
        if (range.Start.IsNull || range.End.IsNull)
        {
            var value = range.Start.IsNull ? range.End : range.Start;
            var sign = range.Start.IsNull ? '<' : '>';
            var included = range.Start.IsNull ? range.EndIncluded : range.StartIncluded;
            text.Append('(').Append(sign).Append(included ? "= " : " ");
            Append(text, value, appendTemporal);
            text.Append(')');
            return;
        }

        text.Append(range.StartIncluded ? '[' : '(');
        Append(text, range.Start, appendTemporal);
        text.Append("..");
        Append(text, range.End, appendTemporal);
        text.Append(range.EndIncluded ? ']' : ')');
    }
}
