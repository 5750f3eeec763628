using DecisionSupport.Texts;

namespace DecisionSupport.Authoring.Differences.Words;

/// <summary>What a rule book says outside its rule sets, as named lines.</summary>
internal static class BookLines
{
    public static IEnumerable<KeyValuePair<string, string>> Of(RuleBook book)
    {
        var lines = new Lines("");
        lines.Add("version of the rule book", book.Version);
        foreach (var fact in book.Vocabulary.Facts)
        {
            Add(lines.Under($"fact {fact.Id}"), fact);
        }

        foreach (var parameter in book.Parameters.Values.OrderBy(p => p.Id, StringComparer.Ordinal))
        {
            Add(lines.Under($"parameter {parameter.Id}"), parameter);
        }

        foreach (var source in book.Sources.Values.OrderBy(s => s.Id, StringComparer.Ordinal))
        {
            var own = lines.Under($"source {source.Id}");
            own.Add("kind", source.Kind);
            own.Add("title", source.Title);
            own.Add("url", source.Url);
            own.Add("checked", source.Checked.Iso());
            own.Add("note", source.Note);
        }

        return lines.All;
    }

    /// <summary>The values of parameters on a day.</summary>
    public static IEnumerable<KeyValuePair<string, string>> ParametersOn(RuleBook book, DateOnly day)
    {
        var lines = new Lines("");
        foreach (var parameter in book.Parameters.Values.OrderBy(p => p.Id, StringComparer.Ordinal))
        {
            var own = lines.Under($"parameter {parameter.Id}");
            var value = parameter.On(day);
            own.Add("value", value?.Text);
            own.Add("source", value?.Source);
        }

        return lines.All;
    }

    private static void Add(Lines lines, Fact fact)
    {
        lines.Add("type", fact.Type.Description);
        lines.Add("asked of", fact.AskedOf.ToString());
        lines.Add("changeable by", fact.ChangeableBy.Select(p => p.ToString()));
        lines.Add("judgement", fact.IsJudgement ? "true" : "false");
        lines.Add("sources", fact.Sources);
        lines.Add("label", fact.Label);
        lines.Add("question", fact.Question);
        lines.Add("question to the officer", fact.QuestionToOfficer == fact.Question ? null : fact.QuestionToOfficer);
        lines.Add("help", fact.Help);
        lines.Add("guidance", fact.Guidance);
        lines.Add("not after asOf", fact.Type is DateFactType { NotAfterAsOf: true } ? "true" : null);
    }

    private static void Add(Lines lines, Parameter parameter)
    {
        lines.Add("kind", parameter.Kind.ToString());
        lines.Add("title", parameter.Title);
        lines.Add("unit", parameter.Unit);
        foreach (var value in parameter.Values)
        {
            var own = lines.Under($"from {value.From.Iso()}");
            own.Add("to", value.To?.Iso());
            own.Add("value", value.Text);
            own.Add("source", value.Source);
            own.Add("checked", value.Checked.Iso());
            own.Add("note", value.Note);
        }
    }
}
