using System.Globalization;
using System.Text;
using DecisionSupport.Rendering;
using DecisionSupport.Testing;
using DecisionSupport.Tests.Support;

namespace DecisionSupport.Tests.Planning;

/// <summary>Steps of one or two rule sets as one plan, and the papers that it hands on: the files beside this one. A line of <c>steps</c> is a rule set, an id, who takes it, and its plan.</summary>
public sealed class PlanTests
{
    private const string Snapshot = "snapshot: 1\nasOf: 2020-06-15\nperson: { birthDate: 1990-05-05, insured: true }\nwork: { reductionPercent: 60, hindrances: [lifting] }\n";

    private static readonly string Root = RepositoryFolder.Of("tests", "DecisionSupport.Tests", "Planning");

    public static TheoryData<string> Subjects => [.. SectionedCase.FilesIn(Root)];

    [Theory]
    [MemberData(nameof(Subjects))]
    public Task Plans_are_the_approved_ones(string subject)
    {
        var (introduction, cases) = SectionedCase.Read(Root, subject);
        return RuleBookTests.VerifyText(SectionedCase.Write(introduction, cases.Select(c => c with { Told = Told(c) })), Path.Combine(Root, subject), "txt");
    }

    private static string Told(SectionedCase planned)
    {
        var parts = planned.Parts.ToDictionary(p => p.Name, p => p.Text, StringComparer.Ordinal);
        var steps = parts.GetValueOrDefault("steps", "").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ', 4)).ToList();
        var loading = GoodRules.With([With("aid", "aid/2017-01-01.yaml", steps), With("paper", "paper/2011-01-01.yaml", steps), .. planned.Parts.Where(p => p.Name.EndsWith(".yaml", StringComparison.Ordinal)).Select(p => (p.Name, p.Text))]);
        if (loading.RuleBook is not { } book)
        {
            return string.Concat(loading.Diagnostics.Select(d => $"{d}\n"));
        }

        var snapshot = new SnapshotReader(book.Vocabulary).Read(Encoding.UTF8.GetBytes(Snapshot + parts.GetValueOrDefault("facts", "")), "x").Snapshot!;
        var decision = parts.TryGetValue("asked", out var asked) ? book.Evaluate(snapshot, asked.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : book.Evaluate(snapshot);
        return string.Concat(decision.Plan.Steps.Select(Line).Concat(decision.NeededPapers.Select(p => PaperSheet.Write(decision, p.Id, Language.English, PaperFormat.Markdown).Replace(book.Sha256[..12], "<hash>", StringComparison.Ordinal))));
    }

    private static (string, string) With(string ruleSet, string path, IEnumerable<string[]> steps)
    {
        var own = string.Concat(steps.Where(s => s[0] == ruleSet).Select(s =>
            $"  - id: {s[1]}\n    when: work.reductionPercent > 0\n    by: {s[2]}\n    officer: {{ sv: {s[1]} i {ruleSet}, en: {s[1]} of {ruleSet} }}\n    client: {{ sv: a, en: a }}\n    sources: [AID 1:1]\n    {s[3]}\n"));
        return (path, GoodRules.Text(path) + (own.Length == 0 ? "" : $"steps:\n{own}"));
    }

    private static string Line(PlannedStep step) => string.Create(
        CultureInfo.InvariantCulture,
        $"{step.Phase} {step.Id} by {step.Responsible}, {(step.Due.Day is { } day ? $"{day:yyyy-MM-dd}{(step.Due.IsLaw ? " by law" : "")}" : step.Due.ReasonForNone(Language.English))}, of {string.Join(' ', step.RuleSets)}, opens [{string.Join(' ', step.Opens)}]{(step.Paper is { } paper ? $", paper {paper}" : "")}: {step.Text(Audience.Officer, Language.English)} {step.Why(Audience.Officer, Language.English)}\n");
}
