using DecisionSupport.Authoring.Documents.Markdown;
using DecisionSupport.Authoring.Documents.Mentions;
using DecisionSupport.Compilation.Names;
using DecisionSupport.Vocabularies;

namespace DecisionSupport.Authoring.Documents.Pages;

/// <summary>The parameters that a rule set reads, with their values by date.</summary>
internal static class ParameterTable
{
    public static void Write(MarkdownPen pen, RuleBook ruleBook, RuleSet ruleSet, SourceLinks sources)
    {
        var parameters = ruleSet.Versions.SelectMany(v => VersionMentions.Parameters(v, ruleBook)).Distinct().OrderBy(p => p.Id, StringComparer.Ordinal).ToList();
        if (parameters.Count == 0)
        {
            return;
        }

        pen.Heading(2, PageWords.Parameters);
        pen.Table(
            [PageWords.Parameter, PageWords.From, PageWords.To, PageWords.Amount, PageWords.Source, PageWords.Checked, PageWords.Note],
            parameters.SelectMany(p => p.Values.Select((value, index) => Row(p, value, index == 0, sources))));
    }

    private static IReadOnlyList<string> Row(Parameter parameter, ParameterValue value, bool isFirst, SourceLinks sources) =>
    [
        isFirst ? $"{MarkdownText.Of(parameter.Title.Swedish)} ({MarkdownText.Code(parameter.Id)})" : "",
        MarkdownText.Of(value.From),
        value.To is null ? PageWords.Still : MarkdownText.Of(value.To),
        MarkdownText.Of(Amount(parameter, value)),
        sources.Link(value.Source),
        MarkdownText.Of(value.Checked),
        MarkdownText.Of(value.Note?.Swedish ?? ""),
    ];

    private static string Amount(Parameter parameter, ParameterValue value)
    {
        var amount = ValueText.Write(ParameterFeelValue.Of(parameter, value), null, null, Language.Swedish);
        return parameter.Unit is { } unit ? $"{amount} {unit.Swedish}" : amount;
    }
}
