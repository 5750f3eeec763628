using System.Text;
using DecisionSupport;

namespace Fuzz.Targets;

/// <summary>One file of a rule book: the book is refused with what is wrong, or every day of it can be evaluated. The first line of an input says which file.</summary>
internal sealed class RulesTarget : ITarget
{
    private static readonly List<RuleFile> Files = [.. GoodRules.Files.OrderBy(f => f.Path, StringComparer.Ordinal)];
    private static readonly DateOnly[] Days = [new(2011, 1, 1), new(2020, 6, 15)];

    public string Name => "rules";

    public IEnumerable<byte[]> Seeds => Files.Select(f => Encoding.UTF8.GetBytes($"{f.Path}\n{GoodRules.Text(f.Path)}"));

    public IEnumerable<string> Words =>
    [
        "\n", "\n  ", "\n    ", ": ", "- ", "{ ", " }", "[", "]", ", ", "\"", "'", "#", "|\n  ", ">-\n  ", "&a ", "*a", "<<: *a", "!!int ", "---\n", "null", "true", "2016-02-30", "2017-01-01", "{}", "[]",
        "ruleSet: aid", "amends: 2011-01-01", "inForce: { from: 2017-01-01 }", "changes: { sv: Prov., en: A trial. }", "definitions:\n  a: ", "criteria:\n  - id: ", "outcomes:\n  - id: ", "test: ", "applies: ",
        "when: ", "after: ", "title: ", "sv: ", "en: ", "sources: ", "parameters: ", "removed: ", "levels:", "steps:", "plan:", "timeline:", "grounds:", "from: ", "to: ", "values: ", "type: ", "range: ",
        "person.birthDate", "work.reductionPercent", "work.periods", "not(", "count(", "every i in 1..4000000 satisfies ", "matches(\"a\", \"(a+)+\")", "1/0", "d and d", "date(", "for p in work.periods return p.from",
        "aid\n", "parameters.yaml\n", "vocabulary/work.yaml\n",
    ];

    public Trial Try(byte[] input)
    {
        var end = Array.IndexOf(input, (byte)'\n');
        var path = end < 0 ? "" : Encoding.UTF8.GetString(input, 0, end);
        var file = Files.Find(f => f.Path == path) ?? Files[0];
        var loading = RuleBookLoader.Load(GoodRules.Overlay(Files, [new RuleFile(file.Path, input.AsMemory(end + 1))]));
        if (loading.RuleBook is not { } rules)
        {
            var told = string.Join('\n', loading.Diagnostics.Select(d => $"{d.Code} {d.Message}"));
            return new Trial(new string([.. told.Where(c => char.IsAsciiLetter(c) || c == '\n').Take(120)]), told.Length == 0 ? "neither loaded nor told" : null);
        }

        var outcomes = Days.Select(day => rules.Evaluate(new CaseSnapshotBuilder(rules.Vocabulary, day).Build())).SelectMany(d => d.Recommendations).Select(r => $"{r.Outcome.Id} {r.Findings.Length}");
        return new Trial(string.Join(' ', outcomes));
    }
}
