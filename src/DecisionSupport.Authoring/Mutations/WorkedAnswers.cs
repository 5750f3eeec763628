using System.Text;
using DecisionSupport.Authoring.Cases;
using DecisionSupport.Texts;

namespace DecisionSupport.Authoring.Mutations;

/// <summary>
/// What the rules say of worked cases: outcome, level and statuses, then what is told of them; and what variations of cases expect. Thread-safe. What an
/// analysis says around a case, such as missing facts, is not compared, so that a test of all approved texts notices at least as much.
/// </summary>
internal sealed class WorkedAnswers
{
    private readonly ImmutableArray<WorkedAnswer> _cases;
    private readonly ImmutableArray<(string Name, CaseSnapshot Snapshot, CaseVariation Variation, string[] RuleSets)> _variations;

    public WorkedAnswers(RuleBook ruleBook, IEnumerable<CaseRun> runs)
    {
        var all = runs.Where(r => r.Decision is not null).ToList();
        _cases = [.. all.Select(r => WorkedAnswer.Of(ruleBook, r.Case.Id, r.Decision!.Snapshot, [.. r.RuleSets.Distinct()]))];
        _variations =
        [
            .. from run in all
               from varied in run.Variations
               select ($"{run.Case.Id}, {varied.Variation.Title}", varied.Decision.Snapshot, varied.Variation, varied.Variation.Expected.Select(e => e.RuleSet).Distinct().ToArray()),
        ];
    }

    public ImmutableArray<WorkedAnswer> Cases => _cases;

    public int Count => _cases.Length + _variations.Length;

    /// <summary>The first case or variation that another rule book answers in another way; null when there is none.</summary>
    /// <param name="other">The other rule book.</param>
    /// <param name="reached">The rule sets that may be others in it: cases that are about none of them are not asked.</param>
    public string? FirstThatNotices(RuleBook other, IReadOnlySet<string> reached)
    {
        // Statuses take a hundredth of the time of texts, and tell most.
        var decisions = _cases.Where(c => c.RuleSets.Any(reached.Contains)).Select(c => (Case: c, Decision: other.Evaluate(c.Snapshot, c.RuleSets))).ToList();
        return decisions.Find(d => WorkedAnswer.Decided(d.Decision) != d.Case.DecidedText).Case?.Id
            ?? _variations.FirstOrDefault(v => v.RuleSets.Any(reached.Contains) && Notices(v.Variation, v.Variation.RulesOf(other).Evaluate(v.Snapshot, v.RuleSets))).Name
            ?? decisions.Find(d => WorkedAnswer.Told(d.Decision) != d.Case.ToldText).Case?.Id;
    }

    private static bool Notices(CaseVariation variation, Decision decision) => variation.Expected.Any(e => e.Difference(decision) is not null);
}

/// <summary>A worked case with what the rules say of it.</summary>
internal sealed record WorkedAnswer(string Id, CaseSnapshot Snapshot, string[] RuleSets, string DecidedText, string ToldText)
{
    public static WorkedAnswer Of(RuleBook ruleBook, string id, CaseSnapshot snapshot, string[] ruleSets)
    {
        var decision = ruleBook.Evaluate(snapshot, ruleSets);
        return new WorkedAnswer(id, snapshot, ruleSets, Decided(decision), Told(decision));
    }

    /// <summary>Outcomes, levels and statuses.</summary>
    public static string Decided(Decision decision)
    {
        var text = new StringBuilder();
        foreach (var recommendation in decision.Recommendations)
        {
            text.Append(recommendation.Version.From.Iso()).Append(recommendation.Outcome.Id).Append('/').Append(recommendation.Level?.Id);
            foreach (var finding in recommendation.Findings)
            {
                text.Append(' ').Append(finding.Criterion.Id).Append((int)finding.Status);
            }
        }

        return text.AppendJoin(' ', decision.NotEvaluated.Select(n => n.RuleSet)).ToString();
    }

    /// <summary>The sentences, steps with their days, questions and notices.</summary>
    public static string Told(Decision decision)
    {
        var text = new StringBuilder();
        foreach (var recommendation in decision.Recommendations)
        {
            text.Append(recommendation.Text(Audience.Officer, Language.Swedish)).AppendLine();
            text.AppendJoin('\n', recommendation.Findings.Select(f => f.Text(Audience.Officer, Language.Swedish))).AppendLine();
            text.AppendJoin('\n', recommendation.NextSteps.Select(s => $"{s.Id} {s.Text(Audience.Officer, Language.Swedish)}")).AppendLine();
            text.AppendJoin('\n', recommendation.QuestionsToExpert.Select(q => q.Text(Language.Swedish))).AppendLine();
            text.AppendJoin('\n', recommendation.Notices.Select(n => $"{n.Id} {n.Text(Audience.Officer, Language.Swedish)}")).AppendLine();
            text.AppendJoin('\n', (recommendation.Timeline?.Stretches ?? []).Select(s => $"{s.From.Iso()} {s.To.Iso()} {s.Status} {s.Ground} {s.CoveredTo?.Iso()} {s.Reason(Audience.Officer, Language.Swedish)} {s.Keep(Audience.Officer, Language.Swedish)}")).AppendLine();
        }

        return text.AppendJoin('\n', decision.Plan.Steps.Select(s => $"{s.Id} {s.Phase} {s.Due.Day?.Iso()}")).ToString();
    }
}
