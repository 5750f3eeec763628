using System.Text;

namespace DecisionSupport.Tests.Functions;

/// <summary>Small rule books in which each expression is the test of a criterion, so that functions are tried as rules call them.</summary>
internal static class FunctionRules
{
    private const string Texts = "{ sv: Ja., en: Yes. }";

    private const string Vocabulary = """
        subject: case
        title: { sv: Fall, en: Case }
        facts:
          - id: case.periods
            type: list
            of: record
            fields: { from: { type: date }, to: { type: date, optional: true } }
            askedOf: client
            label: { sv: Perioder, en: Periods }
            question: { sv: Vilka?, en: Which? }
          - { id: case.from, type: date, askedOf: client, label: { sv: Från, en: From }, question: { sv: När?, en: When? } }
          - { id: case.to, type: date, askedOf: client, label: { sv: Till, en: To }, question: { sv: När?, en: When? } }
          - { id: case.days, type: number, askedOf: client, label: { sv: Dagar, en: Days }, question: { sv: Hur många?, en: How many? } }
        """;

    private const string Sources = """
        sources:
          - { id: Own, kind: own, title: { sv: Egen, en: Own }, checked: 2026-11-22 }
        """;

    private const string Book = """
        version: 1.0.0
        parties: [{ id: client, is: person, name: { sv: Personen, en: The person } }]
        sourceKinds: [own]
        """;

    public static RuleBookLoading Load(params IReadOnlyList<string> expressions) =>
        RuleBookLoader.Load([File("rule-book.yaml", Book), File("vocabulary/case.yaml", Vocabulary), File("sources/own.yaml", Sources), File("own/2011-01-01.yaml", Version(expressions))]);

    /// <summary>What a rule book of such expressions says of a case, by their places.</summary>
    public static FindingStatus[] Ask(RuleBook ruleBook, CaseSnapshot snapshot, int expressions)
    {
        var recommendation = ruleBook.Evaluate(snapshot)["own"];
        return [.. Enumerable.Range(0, expressions).Select(i => recommendation.StatusOf($"c{i}"))];
    }

    private static string Version(IReadOnlyList<string> expressions)
    {
        var text = new StringBuilder();
        text.Append("ruleSet: own\ntitle: ").Append(Texts).Append("\ninForce: { from: 2011-01-01 }\nchanges: ").Append(Texts).Append("\ncriteria:\n");
        for (var i = 0; i < expressions.Count; i++)
        {
            var statuses = $"{{ met: {Texts}, not-met: {Texts}, unknown: {Texts} }}";
            text.Append($"  - id: c{i}\n    title: {Texts}\n    test: >-\n      {expressions[i]}\n    sources: [Own]\n    officer: {statuses}\n    client: {statuses}\n");
        }

        return text.Append($"outcomes:\n  - {{ id: only, when: otherwise, title: {Texts}, officer: {Texts}, client: {Texts}, remedies: [] }}\n").ToString();
    }

    private static RuleFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
