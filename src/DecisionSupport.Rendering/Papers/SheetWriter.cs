using DecisionSupport.Rendering.Reports;
using DecisionSupport.Vocabularies;

namespace DecisionSupport.Rendering.Papers;

/// <summary>Decision → meeting sheet. Lists are cut so that the whole stays on one A4; what is cut off is said.</summary>
internal sealed class SheetWriter(Decision decision, Recommendation cooperation, Language language)
{
    private const int MostKnown = 4;
    private const int MostOpen = 3;
    private const int MostQuestions = 2;
    private const int MostSteps = 7;
    private const int RowsForMore = 2;

    public static Report Write(Decision decision, Language language) =>
        decision.Find(Meeting.RuleSet) is not { } cooperation ? NotAsked(decision, language)
        : Meeting.Of(decision) is { } meeting ? new SheetWriter(decision, cooperation, language).Sheet(meeting)
        : new SheetWriter(decision, cooperation, language).NoMeeting();

    private static Report NotAsked(Decision decision, Language language) => new(
        language, SheetWords.NotAskedTitle.In(language), new ReportSection("", [new ReportItem(Mark.None, null, SheetWords.NotAsked.In(language))]),
        [], Paper.NotAsked(decision, language), Sources: null, Paper.Footer(SheetWords.Footer, decision, language), IsPaper: true);

    private Report NoMeeting() => Of(SheetWords.NoMeeting, [], [Outcome(SheetWords.State), .. Paper.List(SheetWords.Known.In(language), OtherQuestions()), .. Steps(rowsForMore: 0)]);

    private Report Sheet(Meeting meeting) => Of(
        SheetWords.Title,
        [
            meeting.IsAnonymous ? new ReportItem(Mark.Warning, null, SheetWords.WithoutName.In(language)) : Blanks(SheetWords.About),
            Blanks(SheetWords.WhenAndWhere, SheetWords.Leads),
            Blanks(SheetWords.Purpose),
        ],
        [
            Outcome(SheetWords.Why),
            .. Paper.List(SheetWords.Who.In(language), [.. meeting.WhoComes(cooperation).Select(Comes), .. Team(meeting)]),
            .. Paper.List(SheetWords.Known.In(language), [.. Cut(Known(), MostKnown), .. OtherQuestions()]),
            .. Paper.List(SheetWords.Open.In(language), Cut(Lines(cooperation.Findings.Where(f => f.Status == FindingStatus.Unknown)), MostOpen)),
            .. Paper.List(SheetWords.Decide.In(language), ToDecide(meeting).Select(w => new ReportItem(Mark.None, null, w.In(language))), isNumbered: true),
            .. Steps(RowsForMore),
            .. Paper.List(SheetWords.Heed.In(language), cooperation.Notices.Where(n => n.IsWarning).Select(n => new ReportItem(Mark.Warning, null, n.Text(Audience.Officer, language)))),
        ]);

    private Report Of(LocalizedText title, ReportItem[] head, ReportPart[] parts) => new(
        language, Paper.Fill(title, language, cooperation.Outcome.Title.In(language)), head.Length == 0 ? null : new ReportSection("", [.. head]), [.. parts],
        Notes: [], Sources: null, Paper.Footer(SheetWords.Footer, decision, language), IsPaper: true);

    private ReportPart Outcome(LocalizedText heading) => Paper.Prose(heading.In(language), cooperation.Text(Audience.Officer, language));

    private ReportItem Comes(Party party)
    {
        // The questions are worded to whoever is asked. Of other rule sets only what has to be judged is worth the time of all.
        var judged = decision.Recommendations.Where(r => r != cooperation).SelectMany(r => r.MissingFacts()).Where(m => m.Fact.IsJudgement && party != Party.SocialServices);
        var questions = cooperation.MissingFacts().Concat(judged).Where(m => m.Fact.AskedOf == party).DistinctBy(m => m.Fact.Id).Take(MostQuestions);
        var asked = string.Join(' ', questions.Select(m => m.Fact.Question.In(language)));
        return new ReportItem(Mark.None, party.Name(language), SheetWords.Brings(party).In(language), Below: asked.Length == 0 ? null : Paper.Fill(SheetWords.WeAsk, language, asked));
    }

    private IEnumerable<ReportItem> OtherQuestions()
    {
        var outcomes = decision.Recommendations.Where(r => r != cooperation).Select(r => $"{r.Version.Title.In(language)}: {r.Outcome.Title.In(language)}.");
        return string.Join(' ', outcomes) is { Length: > 0 } told ? [new ReportItem(Mark.None, SheetWords.OtherQuestions.In(language), told)] : [];
    }

    // What the form of meeting was chosen by says why everybody sits there; it comes first.
    private IEnumerable<ReportItem> Known() => Lines(cooperation.Findings.Where(f => f.Status != FindingStatus.Unknown)
        .OrderByDescending(f => Asks(cooperation.Outcome, f.Criterion)).ThenBy(f => f.Status));

    private IEnumerable<ReportItem> Lines(IEnumerable<Finding> findings) => findings.Select(f => new ReportItem(Mark.None, null, f.Text(Audience.Officer, language)));

    private IEnumerable<ReportItem> Team(Meeting meeting) =>
        meeting.IsAnonymous ? [new ReportItem(Mark.None, SheetWords.Team.In(language), SheetWords.TeamBrings.In(language))] : [];

    private static IEnumerable<LocalizedText> ToDecide(Meeting meeting) =>
        [meeting.ToDecide, SheetWords.DecideNext, meeting.IsAnonymous ? SheetWords.DecideTellPerson : SheetWords.DecideFollowUp];

    private IEnumerable<ReportPart> Steps(int rowsForMore)
    {
        var rows = Enumerable.Repeat(new ReportItem(Mark.None, null, "", Blanks: [SheetWords.What.In(language), .. NameAndDay]), rowsForMore);
        return Paper.List(SheetWords.Steps.In(language), [.. Cut(cooperation.NextSteps.OrderBy(s => s.Responsible).Select(Step), MostSteps), .. rows]);
    }

    private ImmutableArray<string> NameAndDay => [SheetWords.Name.In(language), SheetWords.Day.In(language)];

    private ReportItem Step(NextStep step) => new(
        Mark.None, step.Responsible.Name(language), step.Text(Audience.Officer, language), Blanks: NameAndDay);

    private IEnumerable<ReportItem> Cut(IEnumerable<ReportItem> items, int most)
    {
        var all = items.ToList();
        return all.Count <= most ? all : all.Take(most).Append(new ReportItem(Mark.None, null, Paper.Fill(SheetWords.More, language, all.Count - most)));
    }

    private ReportItem Blanks(params LocalizedText[] words) => ReportItem.ToFillIn([.. words.Select(w => w.In(language))]);

    private static bool Asks(Outcome outcome, Criterion criterion) =>
        outcome.When is { } when && when.Text.Split(["criterion."], StringSplitOptions.None).Skip(1).Any(rest => string.Concat(rest.TakeWhile(char.IsAsciiLetterOrDigit)) == criterion.Id);
}
