using System.Globalization;
using DecisionSupport.RuleSets;

namespace DecisionSupport.Knowledge.Tests.Texts;

/// <summary>Every Swedish text of the built-in rules that the person concerned reads, guides included. What several versions say is there once.</summary>
internal static class ClientTexts
{
    public const string Guides = "guides";

    public static IReadOnlyList<ClientText> All { get; } =
    [
        .. BuiltInRules.RuleBook.RuleSets.SelectMany(r => r.Versions).SelectMany(Of).DistinctBy(t => (t.RuleSet, t.Id, t.Status, t.Words)),
        .. BuiltInRules.RuleBook.Vocabulary.Facts.Where(f => f.AskedOf.IsPersonConcerned).SelectMany(Of),
        .. BuiltInRules.RuleBook.Guides.Values.Where(g => g.For == "client").OrderBy(g => g.Id, StringComparer.Ordinal).SelectMany(Of),
    ];

    private static IEnumerable<ClientText> Of(RuleSetVersion version)
    {
        var all = new List<ClientText>();
        foreach (var criterion in version.Criteria)
        {
            all.AddRange(Enum.GetValues<FindingStatus>().Select(s => Text(criterion.Id, s.Word(), criterion.Client.For(s))));
            all.AddRange(criterion.Steps.Select(r => Text(r.Step.Id, "step", r.Step.Texts.Client)));
        }

        all.AddRange(version.Grounds.SelectMany(g => g.Texts.Select(t => Text(g.Id, "ground", t.Client))));
        all.AddRange(version.Outcomes.Select(o => Text(o.Id, ClientText.Outcome, o.Texts.Client)));
        all.AddRange(version.Steps.Select(s => Text(s.Step.Id, "step", s.Step.Texts.Client)));
        all.AddRange(version.Notices.Select(n => Text(n.Id, "notice", n.Texts.Client)));
        return all;

        ClientText Text(string id, string status, LocalizedText words) =>
            new(version.RuleSet, version.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), id, status, words.Swedish);
    }

    private static IEnumerable<(string, LocalizedText?)> FieldsOf(Fact fact) => fact.Type is RecordListFactType records
        ? records.Fields.Where(f => f.AskedOf is null or { Id: "client" }).Select(f => ($"field {f.Name}", f.Question))
        : [];

    private static IEnumerable<ClientText> Of(Guide guide) => guide.Parts.SelectMany(p => p.Text is { } text ? [text] : p.Points)
        .Select(t => new ClientText(Guides, "", guide.Id, "guide", t.Swedish));

    private static IEnumerable<ClientText> Of(Fact fact) => new[] { ("question", fact.Question), ("help", fact.Help) }.Concat(FieldsOf(fact))
        .Where(t => t.Item2 is not null).Select(t => new ClientText("vocabulary", "", fact.Id, t.Item1, t.Item2!.Swedish));
}
