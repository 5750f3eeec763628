using DecisionSupport.Rendering.Coming;
using DecisionSupport.Rendering.Papers;
using DecisionSupport.Rendering.Reports;

namespace DecisionSupport.Rendering.Brief;

/// <summary>
/// Decision → the page to the person concerned: the answer, what happens now and who does it, what we ask her, what cannot be changed, her rights, and
/// whom to call. One A4; law and sources are left out.
/// </summary>
internal sealed class PersonPage
{
    private const int MostLater = 3;
    private const int MostComing = 3;
    private const int MostQuestions = 3;

    private readonly Language _language;
    private readonly Labels _labels;
    private readonly StepLines _steps;

    public PersonPage(Language language)
    {
        _language = language;
        _labels = Labels.For(Audience.Client, language);
        _steps = new StepLines(_labels, Audience.Client);
    }

    public Report Write(Decision decision) => new(
        _language,
        ReportText.Fill(PersonWords.Title, _language, ReportText.Day(decision.Snapshot.AsOf, _language)),
        Summary: null,
        [
            .. decision.Recommendations is [var only] ? [Answer(only)] : PaperParts.List(PersonWords.Answers.In(_language), decision.Recommendations.Select(Line)),
            .. PaperParts.List(PersonWords.Now.In(_language), decision.Plan.In(PlanPhase.Now).Select(_steps.Write), isNumbered: true),
            .. PaperParts.List(PersonWords.Later.In(_language), decision.Plan.Steps.Where(s => s.Phase != PlanPhase.Now).Take(MostLater).Select(_steps.Write)),
            .. PaperParts.List(PersonWords.Coming.In(_language), ComingLines.Of(decision, Audience.Client, _language).Take(MostComing)),
            .. PaperParts.List(PersonWords.WeAskYou.In(_language), Questions(decision).Take(MostQuestions).Select(q => new ReportItem(Mark.None, null, q))),
            .. PaperParts.List(PersonWords.CannotBeChanged.In(_language), Final(decision).Select(t => new ReportItem(Mark.None, null, t))),
            .. Rights(decision.RuleBook),
            .. PaperParts.List(PersonWords.Ask.In(_language), [ReportItem.ToFillIn(PersonWords.NameAndPhone.In(_language)), .. Reception(decision.RuleBook)]),
        ],
        PaperParts.NotAsked(decision, _language, Audience.Client),
        Sources: null,
        _labels.FooterOf(decision.RuleBook, Audience.Client),
        IsPaper: true);

    private ReportPart Answer(Recommendation recommendation) => PaperParts.Prose(
        $"{recommendation.Version.Title.In(_language)}: {AnswerWords.OutcomeOf(recommendation, _language)}", recommendation.Text(Audience.Client, _language));

    private ReportItem Line(Recommendation recommendation) => new(
        Mark.None, recommendation.Version.Title.In(_language), FirstSentence.Of(recommendation.Text(Audience.Client, _language)));

    // What others are asked is not her business to answer.
    private IEnumerable<string> Questions(Decision decision) => decision.Questions().Select(q => q.Fact.QuestionToPerson).OfType<LocalizedText>().Select(q => q.In(_language)).Distinct();

    private IEnumerable<string> Final(Decision decision) => decision.Recommendations
        .SelectMany(r => r.CarryingFindings().Take(1)).Where(f => f.Status == FindingStatus.NotMet && f.Facts.Any() && f.Facts.All(fact => fact.Fact.ChangeableBy.IsEmpty))
        .Select(f => f.Text(Audience.Client, _language)).Distinct();

    private IEnumerable<ReportItem> Reception(RuleBook ruleBook) => ruleBook.Parties.FirstOrDefault(p => p.IsAdviser) is { } adviser && ruleBook.Contacts.TryGetValue(adviser, out var contact)
        ? [new ReportItem(Mark.None, null, contact.Text(_language))]
        : [];

    private IEnumerable<ReportPart> Rights(RuleBook ruleBook) => ruleBook.Rights is not { } rights
        ? []
        : PaperParts.List(rights.Title.In(_language), rights.Parts.SelectMany(p => p.Points).Select(p => new ReportItem(Mark.None, null, p.In(_language))));
}
