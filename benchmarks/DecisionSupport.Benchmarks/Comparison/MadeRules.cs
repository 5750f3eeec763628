using System.Globalization;
using System.Text;

namespace DecisionSupport.Benchmarks.Comparison;

/// <summary>Rule books made of conditions, as short as the rule language allows.</summary>
internal static class MadeRules
{
    private const string Head = """
        version: 1.0.0
        parties:
          - { id: client, is: person, name: { sv: Du, en: You } }
          - { id: officer, is: adviser, name: { sv: Vi, en: We } }
        sourceKinds: [own]
        """;

    private const string Sources = """
        sources:
          - { id: Own, kind: own, title: { sv: Egen, en: Own }, checked: 2026-11-22 }
        """;

    /// <summary>A rule book with one rule set for each list of conditions.</summary>
    public static RuleBook Book(IEnumerable<(string Name, bool IsNumber)> facts, IReadOnlyList<IReadOnlyList<(string Id, string Test)>> ruleSets) =>
        RuleBookLoader.Load(Files(facts, ruleSets)).GetOrThrow();

    /// <summary>The files of such a rule book.</summary>
    public static RuleFile[] Files(IEnumerable<(string Name, bool IsNumber)> facts, IReadOnlyList<IReadOnlyList<(string Id, string Test)>> ruleSets) =>
    [
        File("rule-book.yaml", Head), File("sources.yaml", Sources), File("vocabulary/case.yaml", Vocabulary(facts)),
        .. ruleSets.Select((conditions, i) => File($"rules{i.ToString(CultureInfo.InvariantCulture)}/2020-01-01.yaml", RuleSet(i, conditions))),
    ];

    private static RuleFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    private static string Vocabulary(IEnumerable<(string Name, bool IsNumber)> facts)
    {
        var text = new StringBuilder("subject: case\ntitle: { sv: Fallet, en: The case }\nfacts:\n");
        foreach (var (name, isNumber) in facts)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - {{ id: case.{name}, type: {(isNumber ? "number" : "boolean")}, askedOf: client, label: {{ sv: {name}, en: {name} }}, question: {{ sv: {name}?, en: {name}? }} }}\n");
        }

        return text.ToString();
    }

    private static string RuleSet(int number, IReadOnlyList<(string Id, string Test)> conditions)
    {
        const string Text = "{ sv: A., en: A. }";
        const string Texts = $"{{ met: {Text}, not-met: {Text}, unknown: {Text} }}";
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"ruleSet: rules{number}\ntitle: {{ sv: Regler, en: Rules }}\ninForce: {{ from: 2020-01-01 }}\nchanges: {Text}\ncriteria:\n");
        foreach (var (id, test) in conditions)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - {{ id: {id}, title: {Text}, test: '{test}', sources: [Own], officer: {Texts}, client: {Texts} }}\n");
        }

        text.Append("outcomes:\n");
        text.Append(CultureInfo.InvariantCulture, $"  - {{ id: refuse, when: fails(criterion.{conditions[0].Id}), title: {Text}, officer: {Text}, client: {Text} }}\n");
        text.Append(CultureInfo.InvariantCulture, $"  - {{ id: apply, when: otherwise, title: {Text}, officer: {Text}, client: {Text} }}\n");
        return text.ToString();
    }
}
