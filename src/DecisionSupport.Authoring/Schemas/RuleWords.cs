namespace DecisionSupport.Authoring.Schemas;

/// <summary>The words that rules and cases name things by, each with what it means.</summary>
internal static class RuleWords
{
    public static IEnumerable<(string Value, string Meaning)> Facts(RuleBook ruleBook) =>
        ruleBook.Vocabulary.Facts.Select(f => (f.Id, $"{f.Label.Swedish}. {f.Question.Swedish}"));

    public static IEnumerable<(string Value, string Meaning)> Sources(RuleBook ruleBook) =>
        ruleBook.Sources.Values.OrderBy(s => s.Id, StringComparer.Ordinal).Select(s => (s.Id, s.Note is null ? s.Title.Swedish : $"{s.Title.Swedish}. {s.Note.Swedish}"));

    public static IEnumerable<(string Value, string Meaning)> RuleSets(RuleBook ruleBook) =>
        ruleBook.RuleSets.Select(r => (r.Id, r.Versions[^1].Title.Swedish));

    /// <summary>What a condition may name: facts, parameters and the day.</summary>
    public static IEnumerable<(string Value, string Meaning)> InExpressions(RuleBook ruleBook) =>
    [
        .. Facts(ruleBook),
        .. ruleBook.Parameters.Values.OrderBy(p => p.Id, StringComparer.Ordinal).Select(p => ($"parameter.{p.Id}", p.Title.Swedish)),
        ("asOf", "Dagen då ärendet prövas"),
    ];

    /// <summary>What the condition of an outcome may begin with.</summary>
    public static IEnumerable<(string Value, string Meaning)> InOutcomes(RuleBook ruleBook) =>
        ruleBook.RuleSets.SelectMany(r => r.Versions[^1].Criteria).SelectMany(c => new[]
        {
            ($"shown(criterion.{c.Id})", $"{c.Title.Swedish}: ja"),
            ($"fails(criterion.{c.Id})", $"{c.Title.Swedish}: nej"),
            ($"open(criterion.{c.Id})", $"{c.Title.Swedish}: oklart"),
        }).Append(("otherwise", "Det sista utfallet, alltid"));
}
