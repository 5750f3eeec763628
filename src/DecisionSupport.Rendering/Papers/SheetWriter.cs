using DecisionSupport.Declarations.Papers;
using DecisionSupport.Rendering.Reports;

namespace DecisionSupport.Rendering.Papers;

/// <summary>Decision → meeting sheet. Lists are cut so that the whole stays on one A4; what is cut off is said.</summary>
internal sealed class SheetWriter(Decision decision, MeetingPaper paper, Recommendation cooperation, Language language)
{
    private const int MostKnown = 4;
    private const int MostOpen = 3;
    private const int MostQuestions = 2;
    private const int MostSteps = 7;
    private const int RowsForMore = 2;

    private readonly MeetingWords _words = paper.Words;
    private readonly Labels _labels = Labels.For(Audience.Officer, language);

    public static Report Write(Decision decision, Language asked)
    {
        var paper = decision.RuleBook.Meeting ?? throw new InvalidOperationException("The rule book has no meeting sheet; it would stand under 'papers' in rule-book.yaml.");
        var language = decision.RuleBook.LanguageFor(asked);
        var report = decision.Find(paper.RuleSet) is not { } cooperation ? NotAsked(decision, paper.Words, language)
            : MeetingCall.Of(decision) is { } call ? new SheetWriter(decision, paper, cooperation, language).Sheet(call)
            : new SheetWriter(decision, paper, cooperation, language).NoMeeting();
        return report with { Citations = decision.RuleBook.Citations };
    }

    private static Report NotAsked(Decision decision, MeetingWords words, Language language) => new(
        language, words.NotAskedTitle.In(language), new ReportSection("", [new ReportItem(Mark.None, null, words.NotAsked.In(language))]),
        [], Paper.NotAsked(decision, language), Sources: null, Paper.Footer(words.Footer, decision, language), IsPaper: true);

    private Report NoMeeting() => Of(_words.NoMeeting, [], [Outcome(_words.State), .. Paper.List(_words.Known.In(language), OtherQuestions()), .. Steps(rowsForMore: 0)]);

    private Report Sheet(MeetingCall call) => Of(
        _words.Title,
        [
            call.Meeting.IsAnonymous ? new ReportItem(Mark.Warning, null, _words.WithoutName.In(language)) : Blanks(_words.About),
            Blanks(_words.WhenAndWhere, _words.Leads),
            Blanks(_words.Purpose),
        ],
        [
            Outcome(_words.Why),
            .. Paper.List(_words.Who.In(language), [.. call.WhoComes().Select(Comes), .. Team(call.Meeting)]),
            .. Paper.List(_words.Known.In(language), [.. Cut(Known(), MostKnown), .. OtherQuestions()]),
            .. Paper.List(_words.Open.In(language), Cut(Lines(cooperation.Findings.Where(f => f.Status == FindingStatus.Unknown)), MostOpen)),
            .. Paper.List(_words.Decide.In(language), ToDecide(call.Meeting).Select(w => new ReportItem(Mark.None, null, w.In(language))), isNumbered: true),
            .. Steps(RowsForMore),
            .. Paper.List(_words.Heed.In(language), cooperation.Notices.Where(n => n.IsWarning).Select(n => new ReportItem(Mark.Warning, null, n.Text(Audience.Officer, language)))),
        ]);

    private Report Of(LocalizedText title, ReportItem[] head, ReportPart[] parts) => new(
        language, Paper.Fill(title, language, cooperation.Outcome.Title.In(language)), head.Length == 0 ? null : new ReportSection("", [.. head]), [.. parts],
        Notes: [], Sources: null, Paper.Footer(_words.Footer, decision, language), IsPaper: true);

    private ReportPart Outcome(LocalizedText heading) => Paper.Prose(heading.In(language), cooperation.Text(Audience.Officer, language));

    private ReportItem Comes(Party party)
    {
        // The questions are worded to whoever is asked. Of other rule sets only what has to be judged is worth the time of all.
        var judged = decision.Recommendations.Where(r => r != cooperation).SelectMany(r => r.MissingFacts()).Where(m => m.Fact.IsJudgement && !party.IsAdviser);
        var questions = cooperation.MissingFacts().Concat(judged).Where(m => m.Fact.AskedOf == party).DistinctBy(m => m.Fact.Id).Take(MostQuestions);
        var asked = string.Join(' ', questions.Select(m => m.Fact.Question.In(language)));
        string?[] below = [LocalLines.Short(decision.RuleBook.Contacts.GetValueOrDefault(party), [], _labels), asked.Length == 0 ? null : Paper.Fill(_words.WeAsk, language, asked)];
        return new ReportItem(
            Mark.None, party.Name.In(language), paper.Brings.GetValueOrDefault(party.Id)?.In(language) ?? "", Below: below.All(b => b is null) ? null : string.Join(". ", below.Where(b => b is not null)));
    }

    private IEnumerable<ReportItem> OtherQuestions()
    {
        var outcomes = decision.Recommendations.Where(r => r != cooperation).Select(r => $"{r.Version.Title.In(language)}: {r.Outcome.Title.In(language)}.");
        return string.Join(' ', outcomes) is { Length: > 0 } told ? [new ReportItem(Mark.None, _words.OtherQuestions.In(language), told)] : [];
    }

    // What the form of meeting was chosen by says why everybody sits there; it comes first.
    private IEnumerable<ReportItem> Known() => Lines(cooperation.Findings.Where(f => f.Status != FindingStatus.Unknown)
        .OrderByDescending(f => Asks(cooperation.Outcome, f.Criterion)).ThenBy(f => f.Status));

    private IEnumerable<ReportItem> Lines(IEnumerable<Finding> findings) => findings.Select(f => new ReportItem(Mark.None, null, f.Text(Audience.Officer, language)));

    private IEnumerable<ReportItem> Team(Meeting meeting) =>
        meeting.IsAnonymous ? [new ReportItem(Mark.None, _words.Team.In(language), _words.TeamBrings.In(language))] : [];

    private IEnumerable<LocalizedText> ToDecide(Meeting meeting) =>
        [meeting.ToDecide, _words.DecideNext, meeting.IsAnonymous ? _words.DecideTellPerson : _words.DecideFollowUp];

    private IEnumerable<ReportPart> Steps(int rowsForMore)
    {
        var rows = Enumerable.Repeat(new ReportItem(Mark.None, null, "", Blanks: [_words.What.In(language), .. NameAndDay]), rowsForMore);
        return Paper.List(_words.Steps.In(language), [.. Cut(cooperation.NextSteps.OrderBy(s => s.Responsible.Rank).Select(Step), MostSteps), .. rows]);
    }

    private ImmutableArray<string> NameAndDay => [_words.Name.In(language), _words.Day.In(language)];

    private ReportItem Step(NextStep step) => new(
        Mark.None, step.Responsible.Name.In(language), step.Text(Audience.Officer, language), Below: LocalLines.Short(null, step.Measures, _labels), Blanks: NameAndDay);

    private IEnumerable<ReportItem> Cut(IEnumerable<ReportItem> items, int most)
    {
        var all = items.ToList();
        return all.Count <= most ? all : all.Take(most).Append(new ReportItem(Mark.None, null, Paper.Fill(_words.More, language, all.Count - most)));
    }

    private ReportItem Blanks(params LocalizedText[] words) => ReportItem.ToFillIn([.. words.Select(w => w.In(language))]);

    private static bool Asks(Outcome outcome, Criterion criterion) =>
        outcome.When is { } when && when.Text.Split(["criterion."], StringSplitOptions.None).Skip(1).Any(rest => string.Concat(rest.TakeWhile(char.IsAsciiLetterOrDigit)) == criterion.Id);
}
