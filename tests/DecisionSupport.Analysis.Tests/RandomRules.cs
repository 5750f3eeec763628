using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace DecisionSupport.Analysis.Tests;

/// <summary>Small random rule books: two rule sets over six facts, the second of which reads the first.</summary>
internal static class RandomRules
{
    private const string Words = "{ sv: a, en: a }";
    private static readonly string Statuses = $"{{ met: {Words}, not-met: {Words}, unknown: {Words} }}";

    private static readonly string[] Leaves =
    [
        "x.yes", "x.also", "x.kind = \"one\"", "x.kind in (\"one\", \"two\")", "x.kind != \"three\"", "x.count > 2", "x.count >= 5", "x.count = 5", "x.count between 3 and 7",
        "x.count in (< 2, >= 9)", "x.day < @\"2020-03-01\"", "x.day + @\"P6M\" > asOf", "x.day = asOf", "list contains(x.words, \"red\")", "count(x.words) >= 2", "true", "false",
    ];

    // Facts that are compared with one another: the analysis takes each such leaf for a question of its own.
    private static readonly string[] PairLeaves = [.. Leaves, "x.yes = x.also", "x.count > count(x.words)", "if x.yes then x.count > 5 else x.count > 2", "x.kind = \"one\" or x.count = 5"];

    /// <summary>Rule books in which every leaf reads one fact.</summary>
    public static Gen<string> Single { get; } = Books(Leaves);

    /// <summary>Rule books in which some leaves read two facts.</summary>
    public static Gen<string> Paired { get; } = Books(PairLeaves);

    public static RuleBook Load(string text) => RuleBookLoader.Load(text.Split("=== ", StringSplitOptions.RemoveEmptyEntries)
        .Select(part => new RuleFile(part[..part.IndexOf('\n')], Encoding.UTF8.GetBytes(part[(part.IndexOf('\n') + 1)..])))).GetOrThrow();

    private static Gen<string> Books(string[] leaves) =>
        from changeable in Gen.ArrayOf(Gen.Elements("[client]", "[]"), 6)
        from criteria in Gen.ArrayOf(Condition(leaves, 3), 5)
        from applies in Gen.OneOf(Gen.Constant(""), Condition(leaves, 1))
        from whens in Gen.ArrayOf(Condition(["criterion.c1", "criterion.c2", "shown(criterion.c1)", "fails(criterion.c1)", "open(criterion.c2)", "shown(sub.criterion.s1)", "fails(sub.criterion.s2)", "sub.outcome = \"first\"", "open(x.count)", "fails(x.yes)"], 2), 2)
        from subWhens in Gen.ArrayOf(Condition(["criterion.s1", "criterion.s2", "open(criterion.s1)", "fails(criterion.s2)"], 1), 2)
        from level in Condition(leaves, 1)
        from asksForAll in Gen.Elements(true, false)
        select Write(changeable, criteria, applies, whens, subWhens, level, asksForAll);

    private static Gen<string> Condition(string[] leaves, int depth) => depth == 0
        ? Gen.Elements(leaves)
        : Gen.Frequency(
            (2, Gen.Elements(leaves)),
            (2, from parts in Gen.NonEmptyListOf(Condition(leaves, depth - 1)) select string.Join(" and ", parts.Take(3).Select(p => $"({p})"))),
            (2, from parts in Gen.NonEmptyListOf(Condition(leaves, depth - 1)) select string.Join(" or ", parts.Take(3).Select(p => $"({p})"))),
            (1, from part in Condition(leaves, depth - 1) select $"not({part})"),
            (1, from c in Condition(leaves, depth - 1) from a in Condition(leaves, depth - 1) from b in Condition(leaves, depth - 1) select $"if {c} then {a} else {b}"));

    private static string Write(string[] changeable, string[] criteria, string applies, string[] whens, string[] subWhens, string level, bool asksForAll) => $"""
        === rule-book.yaml
        version: 1.0.0
        parties: [{"{"} id: client, is: person, name: {Words} {"}"}, {"{"} id: social-services, is: adviser, name: {Words} {"}"}, {"{"} id: health-care, name: {Words} {"}"}]
        sourceKinds: [own]
        expert: {"{"} id: doctor, heading: {"{"} officer: {Words}, client: {Words} {"}"} {"}"}
        === sources.yaml
        sources: [{"{"} id: S, kind: own, title: {Words}, checked: 2026-01-01 {"}"}]
        === vocabulary.yaml
        subject: x
        title: {Words}
        facts:
        {Fact("yes", "type: boolean", changeable[0])}
        {Fact("also", "type: boolean", changeable[1])}
        {Fact("kind", $"type: enum, values: {{ one: {Words}, two: {Words}, three: {Words} }}", changeable[2])}
        {Fact("count", "type: number, range: { from: 0, to: 10 }", changeable[3])}
        {Fact("day", "type: date, notAfter: asOf", changeable[4])}
        {Fact("words", $"type: list, of: enum, values: {{ red: {Words}, blue: {Words} }}", changeable[5])}
        === sub/2011-01-01.yaml
        ruleSet: sub
        title: {Words}
        changes: {Words}
        inForce: {"{"} from: 2011-01-01 {"}"}
        criteria:
        {Criterion("s1", criteria[0])}
        {Criterion("s2", criteria[1])}
        outcomes:
        {Outcome("first", subWhens[0])}
        {Outcome("second", subWhens[1])}
        {Outcome("third", "otherwise")}
        === main/2011-01-01.yaml
        ruleSet: main
        title: {Words}
        changes: {Words}
        inForce: {"{"} from: 2011-01-01 {"}"}
        uses: [sub]
        asksForAll: {(asksForAll ? "true" : "false")}
        criteria:
        {Criterion("c1", criteria[2] + " or sub.criterion.s1")}
        {Criterion("c2", criteria[3])}
        {Criterion("c3", $"criterion.c2 and ({criteria[4]})", applies)}
        outcomes:
        {Outcome("refuse", whens[0])}
        {Outcome("apply", whens[1], $", goal: true, levels: [{{ id: high, when: {Quoted(level)}, title: {Words} }}, {{ id: low, when: \"not({level.Replace("\"", "\\\"")})\", title: {Words} }}]")}
        {Outcome("wait", "open(criterion.c3)")}
        {Outcome("done", "otherwise", ", goal: true")}

        """;

    private static string Fact(string name, string type, string changeable) =>
        $"  - {{ id: x.{name}, {type}, askedOf: client, changeableBy: {changeable}, label: {Words}, question: {Words} }}";

    private static string Criterion(string id, string test, string applies = "") =>
        $"  - {{ id: {id}, title: {Words}, sources: [S], test: {Quoted(test)}, {(applies.Length == 0 ? "" : $"applies: {Quoted(applies)}, ")}officer: {Statuses}, client: {Statuses} }}";

    private static string Outcome(string id, string when, string more = "") =>
        $"  - {{ id: {id}, when: {Quoted(when)}, title: {Words}, officer: {Words}, client: {Words}{more} }}";

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\\\"")}\"";
}
