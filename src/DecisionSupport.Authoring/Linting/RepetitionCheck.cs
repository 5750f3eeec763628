using DecisionSupport.Diagnostics;
using DecisionSupport.RuleSets;
using DecisionSupport.Texts;

namespace DecisionSupport.Authoring.Linting;

/// <summary>Warns about a version that decides and says the same as the one before it.</summary>
internal static class RepetitionCheck
{
    internal static readonly DiagnosticKind SameAsBefore = new(
        "DS0211", Severity.Warning, "A version is the same as the one before",
        "It decides and says exactly what the version before it does.",
        "Write what changed, or let the version before go on.");

    public static void Check(RuleBook ruleBook, DiagnosticBag diagnostics)
    {
        foreach (var ruleSet in ruleBook.RuleSets)
        {
            foreach (var (before, version) in ruleSet.Versions.Zip(ruleSet.Versions.Skip(1)))
            {
                if (Is(before, version))
                {
                    diagnostics.Add(SameAsBefore, version.Place, $"{version.RuleSet} {version.From.Iso()} decides and says the same as {before.From.Iso()}. Write what changed, or let the version before go on.");
                }
            }
        }
    }

    private static bool Is(RuleSetVersion before, RuleSetVersion version) =>
        before.Title.Equals(version.Title)
        && before.AsksForAll == version.AsksForAll
        && before.Uses.SequenceEqual(version.Uses)
        && before.Doubts.SequenceEqual(version.Doubts)
        && before.Definitions.Select(d => (d.Name, d.Is.Text)).SequenceEqual(version.Definitions.Select(d => (d.Name, d.Is.Text)))
        && before.Timeline == version.Timeline && before.Grounds.SequenceEqual(version.Grounds)
        && Same(before.Criteria, version.Criteria, AreSame)
        && Same(before.Outcomes, version.Outcomes, AreSame)
        && Same(before.Steps, version.Steps, (a, b) => a.When.Text == b.When.Text && AreSame(a.Step, b.Step))
        && Same(before.Notices, version.Notices, AreSame);

    private static bool Same<T>(ImmutableArray<T> before, ImmutableArray<T> now, Func<T, T, bool> areSame) =>
        before.Length == now.Length && before.Zip(now).All(p => areSame(p.First, p.Second));

    private static bool AreSame(Criterion a, Criterion b) =>
        a.Id == b.Id && a.Title.Equals(b.Title) && a.Test == b.Test && a.AppliesExpression?.Text == b.AppliesExpression?.Text
        && a.Sources.SequenceEqual(b.Sources) && a.Officer == b.Officer && a.Client == b.Client
        && Same(a.Steps, b.Steps, (x, y) => x.On.SequenceEqual(y.On) && AreSame(x.Step, y.Step))
        && Same(a.Questions, b.Questions, (x, y) => x.On.SequenceEqual(y.On) && x.Ask.Equals(y.Ask) && x.Numbers.SequenceEqual(y.Numbers));

    private static bool AreSame(Outcome a, Outcome b) =>
        a.Id == b.Id && a.Title.Equals(b.Title) && a.Texts == b.Texts && a.IsGoal == b.IsGoal && a.Kind == b.Kind && a.When?.Text == b.When?.Text
        && a.Remedies.SequenceEqual(b.Remedies) && a.Brings.Ids.SequenceEqual(b.Brings.Ids)
        && Same(a.Despite, b.Despite, (x, y) => x.Open == y.Open && x.Because.Equals(y.Because))
        && Same(a.Levels, b.Levels, (x, y) => x.Id == y.Id && x.Title.Equals(y.Title) && x.When.Text == y.When.Text);

    private static bool AreSame(StepText a, StepText b) => a.Id == b.Id && a.By == b.By && a.Texts == b.Texts && a.Sources.Ids.SequenceEqual(b.Sources.Ids);

    private static bool AreSame(NoticeText a, NoticeText b) =>
        a.Id == b.Id && a.IsWarning == b.IsWarning && a.When.Text == b.When.Text && a.Texts == b.Texts && a.Sources.Ids.SequenceEqual(b.Sources.Ids);
}
