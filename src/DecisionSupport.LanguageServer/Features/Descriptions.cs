using System.Globalization;
using DecisionSupport.Authoring;

namespace DecisionSupport.LanguageServer.Features;

/// <summary>What a name stands for, in a line and as Markdown, from the rules as they last loaded.</summary>
internal sealed class Descriptions(RuleBook book, DateOnly today, Language language)
{
    public string? Line(RuleName name) => name.Kind switch
    {
        RuleNameKind.Fact => book.Vocabulary.Find(name.Id)?.Label.In(language),
        RuleNameKind.Parameter => book.Parameters.GetValueOrDefault(name.Id)?.Title.In(language),
        RuleNameKind.Source => book.Sources.GetValueOrDefault(name.Id)?.Title.In(language),
        RuleNameKind.RuleSet => VersionOf(name.Id)?.Title.In(language),
        RuleNameKind.Criterion => CriterionOf(name)?.Title.In(language),
        RuleNameKind.Guide => book.Guides.GetValueOrDefault(name.Id)?.Title.In(language),
        RuleNameKind.Party => book.Parties.FirstOrDefault(p => p.Id == name.Id)?.Name.In(language),
        _ => null,
    };

    public string? Markdown(RuleName name) => name.Kind switch
    {
        RuleNameKind.Fact when book.Vocabulary.Find(name.Id) is { } fact => Joined(
            $"**{fact.Label.In(language)}** · `{fact.Id}` · {TypeOf(fact)}", fact.Question.In(language), fact.Help?.In(language), fact.Guidance?.In(language),
            $"{Words.AskedOf(language)}: {fact.AskedOf.Name.In(language)}", Sources(fact.Sources)),
        RuleNameKind.Parameter when book.Parameters.GetValueOrDefault(name.Id) is { } parameter => Joined($"**{parameter.Title.In(language)}** · `parameter.{parameter.Id}`", Value(parameter)),
        RuleNameKind.Source when book.Sources.GetValueOrDefault(name.Id) is { } source => Joined(
            $"**{source.Id}** · {source.Title.In(language)}", source.Note?.In(language), $"{Words.Checked(language)} {Iso(source.Checked)}", source.Url),
        RuleNameKind.Criterion when CriterionOf(name) is { } criterion => Joined($"**{criterion.Title.In(language)}** · `criterion.{criterion.Id}`", $"```feel\n{criterion.Test}\n```", Sources(criterion.Sources)),
        _ => Line(name) is { } line ? $"**{line}** · `{name.Id}`" : null,
    };

    // As the vocabulary writes it.
    private static string TypeOf(Fact fact) => fact.Type switch
    {
        BooleanFactType => "boolean",
        NumberFactType => "number",
        DateFactType => "date",
        EnumFactType one => $"enum: {string.Join(", ", one.Values.Select(v => v.Id))}",
        EnumListFactType several => $"list: {string.Join(", ", several.Values.Select(v => v.Id))}",
        _ => "list",
    };

    private string Value(Parameter parameter)
    {
        if (parameter.On(today) is not { } value)
        {
            return $"{Words.Today(language)}: {Words.NoValueToday(language)}";
        }

        var unit = parameter.Unit is { } counted ? $" {counted.In(language)}" : "";
        return $"{Words.Today(language)}: **{value.Text}**{unit} ({Words.From(language)} {Iso(value.From)}, {value.Source})";
    }

    private string? Sources(ImmutableArray<string> ids) =>
        ids.IsEmpty ? null : string.Join("  \n", ids.Select(id => $"{id}: {book.Sources.GetValueOrDefault(id)?.Title.In(language)}"));

    private Criterion? CriterionOf(RuleName name) => VersionOf(name.RuleSet)?.Criteria.FirstOrDefault(c => c.Id == name.Id);

    private RuleSetVersion? VersionOf(string? ruleSet) => book.RuleSets.FirstOrDefault(r => r.Id == ruleSet) is { } found ? found.On(today) ?? found.Versions[^1] : null;

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Joined(params ReadOnlySpan<string?> parts) => string.Join("\n\n", parts.ToArray().OfType<string>());
}
