using DecisionSupport.Papers;
using DecisionSupport.Rendering.Coming;
using DecisionSupport.Rendering.Reports;
using DecisionSupport.Vocabularies;

namespace DecisionSupport.Rendering.Papers;

/// <summary>Fills the lists of papers from a decision.</summary>
internal sealed class PaperLists(Decision decision, Labels labels, Audience audience, DateOnly today)
{
    private readonly Language _language = labels.Language;

    /// <summary>Whether it is told why a question is asked.</summary>
    public bool TellsWhy { get; set; } = true;

    /// <param name="list">The list.</param>
    /// <param name="why">Leads why a question is asked; null when that is not told.</param>
    public ImmutableArray<ReportItem> Write(PaperList list, string? why) =>
    [
        .. list.Kind switch
        {
            PaperListKind.Steps => Steps(list),
            PaperListKind.Questions => ExpertQuestions.Of(decision, _language).Select(q => Question(q, TellsWhy ? why : null)),
            PaperListKind.Findings => Findings(list),
            PaperListKind.Outcomes => decision.Recommendations.Where(r => !list.Ids.Contains(r.Version.RuleSet))
                .Select(r => new ReportItem(Mark.None, r.Version.Title.In(_language), $"{r.Outcome.Title.In(_language)}.")),
            PaperListKind.Warnings => (decision.Find(list.RuleSet!)?.Notices ?? []).Where(n => n.IsWarning).Select(n => new ReportItem(Mark.Warning, null, n.Text(audience, _language))),
            PaperListKind.Coming => ComingLines.Of(decision, audience, _language),
            _ => list.Ids.Select(id => decision.Snapshot.Vocabulary.Find(id)!).Where(f => !decision.Snapshot.Values[f.Slot].IsNull).Select(Known),
        },
    ];

    /// <summary>How a party is reached, and what it is asked that is not known yet; null when that is nothing.</summary>
    /// <param name="party">The party.</param>
    /// <param name="most">How many questions at most.</param>
    /// <param name="about">The rule sets that the paper is about; of others only what has to be judged is worth the time of all.</param>
    public string? About(Party party, int most, ImmutableArray<string> about)
    {
        var asked = decision.Recommendations.OrderByDescending(r => about.Contains(r.Version.RuleSet))
            .SelectMany(r => r.MissingFacts().Select(m => m.Fact).Where(f => about.Contains(r.Version.RuleSet) || (f.IsJudgement && !party.IsAdviser)))
            .Where(f => f.AskedOf == party).DistinctBy(f => f.Id).Take(most).Select(f => f.Question.In(_language)).ToList();
        string?[] told = [LocalLines.Short(decision.RuleBook.Contacts.GetValueOrDefault(party), [], labels), asked.Count == 0 ? null : ReportText.Fill(SheetWords.WeAsk, _language, string.Join(' ', asked))];
        return string.Join(". ", told.Where(t => t is not null)) is { Length: > 0 } below ? below : null;
    }

    private IEnumerable<ReportItem> Steps(PaperList list) => decision.Plan.Steps
        .Where(s => list.RuleSet is not { } ruleSet || s.RuleSets.Contains(ruleSet))
        .Where(s => (list.By.IsEmpty || list.By.Contains(s.Responsible)) && !list.NotBy.Contains(s.Responsible))
        .Where(s => list.IsOverdue is not { } isOverdue || isOverdue == s.Due.Day < today)
        .Select(new StepLines(labels, audience).Write);

    private ReportItem Question(QuestionToExpert question, string? why) => new(
        Mark.None, question.Place(_language), question.Ask(_language), Below: why is null ? null : $"{why} {question.Finding.Text(Audience.Officer, _language)}");

    private IEnumerable<ReportItem> Findings(PaperList list)
    {
        if (decision.Find(list.RuleSet!) is not { } recommendation)
        {
            return [];
        }

        var carrying = recommendation.CarryingFindings();
        return carrying.Concat(recommendation.Findings.Except(carrying)).Where(f => list.Statuses.Contains(f.Status) && !(f.Status == FindingStatus.NotMet && f.Criterion.ChoosesWay))
            .Select(f => f.Text(audience, _language)).Distinct().Select(text => new ReportItem(Mark.None, null, text));
    }

    private ReportItem Known(Fact fact) => new(Mark.None, fact.Label.In(_language), ValueText.Write(decision.Snapshot.Values[fact.Slot], fact.Type, null, _language) + Unit(fact),
        audience == Audience.Officer ? decision.Snapshot.SourceOf(fact.Id)?.Text(_language) : null);

    private string Unit(Fact fact) => fact.Type is NumberFactType { Unit: { } unit } ? $" {unit.In(_language)}" : "";
}
