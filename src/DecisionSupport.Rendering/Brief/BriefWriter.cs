using System.Globalization;
using DecisionSupport.Rendering.Papers;
using DecisionSupport.Rendering.Reports;

namespace DecisionSupport.Rendering.Brief;

/// <summary>
/// Decision → the short answer to somebody who works with the case: what comes out, the reasons that carry it, the first steps with their days, what is easily missed,
/// and which papers are ready. Everything else is in the whole report.
/// </summary>
internal sealed class BriefWriter
{
    private const int MostReasons = 3;
    private const int MostGuides = 2;

    private readonly Language _language;
    private readonly Labels _labels;
    private readonly StepLines _steps;

    private BriefWriter(Language language)
    {
        _language = language;
        _labels = Labels.For(Audience.Officer, language);
        _steps = new StepLines(_labels, Audience.Officer);
    }

    /// <param name="decision">The decision.</param>
    /// <param name="audience">Whom it speaks to.</param>
    /// <param name="language">The language.</param>
    /// <param name="more">How the reader gets at the papers and at everything; null where there is another way.</param>
    public static Report Write(Decision decision, Audience audience, Language language, WaysToMore? more = null) => SaidOnce.In(audience == Audience.Client
        ? new PersonPage(language).Write(decision)
        : new BriefWriter(language).Write(decision, more));

    private Report Write(Decision decision, WaysToMore? more)
    {
        var isOne = decision.Recommendations.Length == 1;
        return new Report(
            _language,
            Fill(_labels.Title, ReportText.Day(decision.Snapshot.AsOf, _language)),
            isOne ? null : new ReportSection(_labels.Summary, [.. decision.Recommendations.Select(Line)]),
            [.. isOne ? [Answer(decision.Recommendations[0])] : (ReportPart[])[], .. Steps(decision), .. Papers(decision, more)],
            PaperParts.NotAsked(decision, _language, Audience.Officer),
            Sources: null,
            _labels.FooterOf(decision.RuleBook, Audience.Officer));
    }

    private ReportPart Answer(Recommendation recommendation)
    {
        ReportItem[] reasons = [.. recommendation.CarryingFindings().Take(MostReasons).Select(f => new ReportItem(AnswerWords.MarkOf(f), null, f.Text(Audience.Officer, _language)))];
        return new ReportPart(
            recommendation.Version.Title.In(_language), AnswerWords.OutcomeOf(recommendation, _language), recommendation.Text(Audience.Officer, _language), reasons.Length == 0 ? [] : [new ReportSection(_labels.Why, [.. reasons])]);
    }

    private ReportItem Line(Recommendation recommendation) => new(
        Mark.None, recommendation.Version.Title.In(_language), AnswerWords.OutcomeOf(recommendation, _language), Below: recommendation.CarryingFindings() is [var first, ..] ? FirstSentence.Of(first.Text(Audience.Officer, _language)) : null);

    private IEnumerable<ReportPart> Steps(Decision decision)
    {
        var heading = BriefWords.First.In(_language);
        var first = decision.Plan.In(PlanPhase.Now);
        return first.IsEmpty
            ? [PaperParts.Prose(heading, BriefWords.NothingToDo.In(_language))]
            : [new ReportPart(heading, "", "", [new ReportSection("", [.. first.Select(_steps.Write)], IsNumbered: true), .. Rest(decision)])];
    }

    private IEnumerable<ReportSection> Rest(Decision decision)
    {
        var told = new[] { (BriefWords.Then, PlanPhase.Then), (BriefWords.WhenAnswersCome, PlanPhase.WhenAnswersCome) }
            .Select(p => (Words: p.Item1, Count: decision.Plan.In(p.Item2).Length)).Where(p => p.Count > 0).Select(p => Fill(p.Words.In(_language), p.Count));
        ReportItem[] items = [.. string.Join(' ', told) is { Length: > 0 } line ? [new ReportItem(Mark.None, null, line)] : (ReportItem[])[], .. Warning(decision)];
        return items.Length == 0 ? [] : [new ReportSection("", [.. items])];
    }

    // One, that which most questions raise: what is easily missed, such as a refusal put aside for years. The others are in the detail.
    private IEnumerable<ReportItem> Warning(Decision decision) => decision.Recommendations.SelectMany(r => r.Notices).Where(n => n.IsWarning)
        .GroupBy(n => FirstSentence.Of(n.Text(Audience.Officer, _language)), StringComparer.Ordinal).OrderByDescending(g => g.Count()).Take(1).Select(g => new ReportItem(Mark.Warning, null, g.Key));

    private IEnumerable<ReportPart> Papers(Decision decision, WaysToMore? more)
    {
        var papers = decision.NeededPapers.Select(p => (p.Id, Title: p.Called.In(_language)))
            .Select(p => more is null ? new ReportItem(Mark.None, null, p.Title) : new ReportItem(Mark.None, p.Title, more.Paper(p.Id)))
            .Concat(Guides(decision, more)).ToList();
        return PaperParts.List(
            (papers.Count > 0 ? BriefWords.Papers : BriefWords.More).In(_language),
            more is null ? papers : papers.Append(new ReportItem(Mark.None, BriefWords.Everything.In(_language), more.Everything)));
    }

    // Those of the first steps: what the reader may ask when she has read them.
    private IEnumerable<ReportItem> Guides(Decision decision, WaysToMore? more) => decision.Plan.In(PlanPhase.Now).Select(s => s.ExplainedBy).OfType<Guide>().Distinct().Take(MostGuides)
        .Select(g => more is null ? new ReportItem(Mark.None, null, g.Title.In(_language)) : new ReportItem(Mark.None, g.Title.In(_language), more.Guide(g.Id)));

    private static string Fill(string text, params object[] values) => string.Format(CultureInfo.InvariantCulture, text, values);
}
