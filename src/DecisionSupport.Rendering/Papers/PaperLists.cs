using DecisionSupport.Papers;
using DecisionSupport.Planning;
using DecisionSupport.Rendering.Brief;
using DecisionSupport.Rendering.Reports;
using DecisionSupport.Vocabularies;

namespace DecisionSupport.Rendering.Papers;

/// <summary>Fills the lists of papers from a decision.</summary>
internal sealed class PaperLists(Decision decision, Labels labels, Audience audience, DateOnly today)
{
    private readonly Language _language = labels.Language;

    /// <summary>Whether it is told why a question is asked.</summary>
    public bool TellsWhy { get; set; } = true;

    public ImmutableArray<ReportItem> Write(PaperList list, PaperCase held) =>
    [
        .. list switch
        {
            StepList steps => Steps(steps, held),
            QuestionList questions => ExpertQuestions.Of(decision, _language).Select(q => Question(q, questions, held)),
            FindingList findings => Findings(findings),
            OutcomeList outcomes => decision.Recommendations.Where(r => !outcomes.Except.Ids.Contains(r.Version.RuleSet))
                .Select(r => new ReportItem(Mark.None, r.Version.Title.In(_language), $"{r.Outcome.Title.In(_language)}.")),
            WarningList warnings => (decision.Find(warnings.RuleSet.Id)?.Notices ?? []).Where(n => n.IsWarning).Select(n => new ReportItem(Mark.Warning, null, n.Text(audience, _language))),
            FactList facts => facts.Facts.Ids.Select(id => decision.Snapshot.Vocabulary.Find(id)!).Where(f => !decision.Snapshot.Values[f.Slot].IsNull).Select(Known),
            _ => throw new ArgumentOutOfRangeException(nameof(list)),
        },
    ];

    /// <summary>What a party is asked that is not known yet, in a line; null when that is nothing.</summary>
    /// <param name="party">Whoever is asked.</param>
    /// <param name="most">How many questions at most.</param>
    /// <param name="about">The rule sets that the paper is about; of others only what has to be judged is worth the time of all.</param>
    public string? QuestionsTo(Party party, int most, ImmutableArray<string> about)
    {
        var asked = decision.Recommendations.OrderByDescending(r => about.Contains(r.Version.RuleSet))
            .SelectMany(r => r.MissingFacts().Select(m => m.Fact).Where(f => about.Contains(r.Version.RuleSet) || (f.IsJudgement && !party.IsAdviser)))
            .Where(f => f.AskedOf == party).DistinctBy(f => f.Id).Take(most).Select(f => f.Question.In(_language)).ToList();
        return asked.Count == 0 ? null : PaperParts.Fill(SheetWords.WeAsk, _language, string.Join(' ', asked));
    }

    private IEnumerable<ReportItem> Steps(StepList list, PaperCase held)
    {
        ImmutableArray<string> blanks = [.. list.Blanks.Select(b => held.Fill(b, _language))];
        var lines = new StepLines(labels, audience);
        return decision.Plan.Steps
            .Where(s => list.RuleSet is not { } ruleSet || s.RuleSets.Contains(ruleSet.Id))
            .Where(s => (list.By.IsEmpty || list.By.Contains(s.Responsible)) && !list.NotBy.Contains(s.Responsible))
            .Where(s => list.Due is not { } due || due == DueFilter.Overdue == s.Due.Day < today)
            .Select(s => lines.Write(s) with { Blanks = blanks });
    }

    private ReportItem Question(QuestionToDoctor question, QuestionList list, PaperCase held) => new(
        Mark.None,
        question.Place(_language),
        question.Ask(_language),
        Below: TellsWhy && list.Why is { } why ? $"{held.Fill(why, _language)} {question.Finding.Text(Audience.Officer, _language)}" : null);

    private IEnumerable<ReportItem> Findings(FindingList list)
    {
        if (decision.Find(list.RuleSet.Id) is not { } recommendation)
        {
            return [];
        }

        var carrying = recommendation.CarryingFindings();
        return carrying.Concat(recommendation.Findings.Except(carrying)).Where(f => list.Statuses.Contains(f.Status) && !(f.Status == FindingStatus.NotMet && f.Criterion.ChoosesWay))
            .Select(f => f.Text(audience, _language)).Distinct().Select(text => new ReportItem(Mark.None, null, text));
    }

    private ReportItem Known(Fact fact) => new(Mark.None, fact.Label.In(_language), ValueText.Write(decision.Snapshot.Values[fact.Slot], fact.Type, null, _language) + Unit(fact));

    private string Unit(Fact fact) => fact.Type is NumberFactType { Unit: { } unit } ? $" {unit.In(_language)}" : "";
}
