using System.Globalization;
using DecisionSupport.Authoring.Documents.Markdown;

namespace DecisionSupport.Authoring.Documents.Pages;

/// <summary>What values a fact can have, in Swedish.</summary>
internal static class FactTypeWords
{
    public static string Of(FactType type) => type switch
    {
        BooleanFactType => PageWords.YesOrNo,
        NumberFactType number => Number(number),
        DateFactType { NotAfterAsOf: true } => $"{PageWords.Day}, {PageWords.NotLater}",
        DateFactType => PageWords.Day,
        EnumFactType one => $"{PageWords.OneOf}: {Values(one.Values)}",
        EnumListFactType several => $"{PageWords.SeveralOf}: {Values(several.Values)}",
        StringListFactType => PageWords.ListOfTexts,
        RecordListFactType records => $"{PageWords.ListOfRecords} {string.Join("; ", records.Fields.Select(f => $"{MarkdownText.Code(f.Name)} {Of(f.Type)}{(f.Question is { } asked ? $" ({MarkdownText.Of(asked.Swedish)})" : "")}"))}",
        _ => type.Description,
    };

    private static string Values(ImmutableArray<EnumValue> values) => string.Join(", ", values.Select(v => $"{MarkdownText.Code(v.Id)} {MarkdownText.Of(v.Label.Swedish)}"));

    private static string Number(NumberFactType number) => string.Join(", ", new[]
    {
        number.Unit is { } unit ? $"{PageWords.Number} ({MarkdownText.Of(unit.Swedish)})" : PageWords.Number,
        number.From is { } from ? $"{PageWords.AtLeast} {from.ToString(CultureInfo.InvariantCulture)}" : null,
        number.To is { } to ? $"{PageWords.AtMost} {to.ToString(CultureInfo.InvariantCulture)}" : null,
    }.OfType<string>());
}
