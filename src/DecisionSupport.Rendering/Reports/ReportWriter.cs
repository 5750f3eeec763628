using System.Globalization;
using DecisionSupport.Explanation;
using DecisionSupport.Feel;
using DecisionSupport.Vocabularies;

namespace DecisionSupport.Rendering.Reports;

/// <summary>Decision → report: what is told, in which order, to whom.</summary>
internal sealed class ReportWriter
{
    private readonly Audience _audience;
    private readonly Language _language;
    private readonly Labels _labels;

    private ReportWriter(Audience audience, Language language)
    {
        _audience = audience;
        _language = language;
        _labels = Labels.For(audience, language);
    }

    public static Report Write(Decision decision, Audience audience, Language asked)
    {
        var language = decision.RuleBook.LanguageFor(asked);
        var writer = new ReportWriter(audience, language);
        var asOf = ValueText.Write(FeelValue.From(decision.Snapshot.AsOf), null, null, language);
        ImmutableArray<ReportPart> parts = [.. decision.Recommendations.Select(writer.WritePart)];
        return new Report(
            language,
            Format(writer._labels.Title, asOf),
            parts.Length > 1 ? new(writer._labels.Summary, [.. parts.Select(p => new ReportItem(Mark.None, p.Subject, p.Outcome))]) : null,
            parts,
            [.. decision.NotEvaluated.Select(n => writer.WriteNote(n, decision, asOf))],
            SourceList.Write(decision, writer._labels.Sources, language),
            writer._labels.FooterOf(decision.RuleBook, audience))
        {
            Citations = decision.RuleBook.Citations,
        };
    }

    private ReportPart WritePart(Recommendation recommendation)
    {
        ReportSection[] sections =
        [
            new(_labels.Why, [.. recommendation.Findings.OrderBy(Rank).Select(WriteFinding)]),
            new(_labels.Follows, [.. recommendation.Inferences.Where(i => _audience == Audience.Officer || i.Fact.QuestionToPerson is not null).Select(WriteInference)]),
            new(_labels.ToldBy, [.. WriteSources(recommendation)]),
            .. WriteTimeline(recommendation.Timeline),
            new(_labels.Missing, [.. WriteMissing(recommendation.MissingFacts()), .. recommendation.MissingValues().Select(WriteMissing)]),
            new(_labels.Steps, [.. recommendation.NextSteps.OrderBy(s => s.Responsible.Rank).Select(WriteStep)]),
            new(recommendation.Decision.RuleBook.Expert?.HeadingTo(_audience).In(_language) ?? "", [.. Questions(recommendation)], IsNumbered: true),
            new(_labels.Notices, [.. recommendation.Notices.Select(n => new ReportItem(n.IsWarning ? Mark.Warning : Mark.None, null, n.Text(_audience, _language), Sources(n.Sources)))]),
            .. WriteBlocking(recommendation),
            new(_labels.Changes, [.. recommendation.WaysForward().Where(w => _audience == Audience.Officer || !w.IsUpToJudgement).Select(WriteWay)]),
            new(_labels.Possible, [.. recommendation.PossibleOutcomes().Select(o => new ReportItem(Mark.None, null, o.Title.In(_language)))]),
        ];
        return new ReportPart(
            recommendation.Version.Title.In(_language),
            AnswerWords.OutcomeOf(recommendation, _language),
            recommendation.Text(_audience, _language),
            [.. sections.Where(s => !s.Items.IsEmpty)]);
    }

    private ReportItem WriteFinding(Finding finding) =>
        new(AnswerWords.MarkOf(finding), null, finding.Text(_audience, _language), Sources(finding.Criterion.Sources));

    // The person concerned knows whom they have met; whoever works with the case may have to ask again.
    private IEnumerable<ReportItem> WriteSources(Recommendation recommendation) => _audience == Audience.Client ? [] : recommendation.Findings.SelectMany(f => f.Facts)
        .Where(f => f.Source is not null).GroupBy(f => f.Source!, f => f.Fact)
        .Select(g => new ReportItem(Mark.None, g.Key.Text(_language), $"{string.Join(", ", g.Distinct().OrderBy(f => f.Slot).Select(f => f.Label.In(_language)))}."));

    private ReportItem WriteInference(Inference inference) =>
        new(Mark.None, inference.Fact.Label.In(_language), $"{ValueText.Write(inference.Value, inference.Fact.Type, null, _language)}.", Below: inference.Why.In(_language));

    private IEnumerable<ReportSection> WriteTimeline(Timeline? timeline) =>
        timeline is null ? [] : [new(timeline.Title.In(_language), [.. timeline.Stretches.Select(s => new TimelineLine(_labels, _audience, _language).Write(s))])];

    // What others are asked is not the person's to answer, and so is only said to be asked.
    private IEnumerable<ReportItem> WriteMissing(ImmutableArray<MissingFact> missing)
    {
        if (_audience == Audience.Officer)
        {
            return missing.Select(m => new ReportItem(Mark.None, null, m.Fact.Question.In(_language), Format(_labels.AskedOf, _labels.NameInSentence(m.Fact.AskedOf))));
        }

        var others = missing.Where(m => m.Fact.QuestionToPerson is null).Select(m => m.Fact.AskedOf).Distinct().Where(p => !p.IsAdviser).OrderBy(p => p.Rank).Select(_labels.NameInSentence).ToList();
        var own = missing.Select(m => m.Fact.QuestionToPerson).OfType<LocalizedText>().Select(q => new ReportItem(Mark.None, null, q.In(_language)));
        return others.Count == 0 ? own : own.Append(new ReportItem(Mark.None, null, Format(_labels.AlsoAsked, _labels.Joined(others))));
    }

    // The person's own page has the step that asks them.
    private IEnumerable<ReportItem> Questions(Recommendation recommendation) =>
        _audience == Audience.Client ? [] : recommendation.QuestionsToExpert.Select(q => new ReportItem(Mark.None, null, q.Text(_language)));

    private ReportItem WriteMissing(Parameter value) => new(Mark.None, null, $"{UndecidedValue.Sentence(value, _language)} {_labels.NobodyAnswers}");

    // To the person concerned it is the adviser that speaks; their own steps begin with "we".
    private ReportItem WriteStep(NextStep step)
    {
        var isSpeaker = _audience == Audience.Client && step.Responsible.IsAdviser;
        return new(Mark.None, isSpeaker ? null : _labels.Name(step.Responsible), step.Text(_audience, _language), Sources(step.Sources), Below: Below(step));
    }

    private string? Below(NextStep step)
    {
        string?[] told = [LocalLines.Whole(step.Contact, step.Measures, _labels), GuideLines.Of(step.ExplainedBy, _audience, _labels)];
        return string.Join(" ", told.Where(t => t is not null)) is { Length: > 0 } below ? below : null;
    }

    // The person concerned has the reasons already; bounds and readings are for those who work with the case.
    private IEnumerable<ReportSection> WriteBlocking(Recommendation recommendation) => _audience == Audience.Client
        ? []
        : recommendation.WhyNot().Where(w => w.Outcome.IsGoal)
            .Select(w => new ReportSection(Format(_labels.WhyNot, w.Outcome.Title.In(_language)), [.. new BlockingLines(_labels).Write(w, recommendation).Select(told => told.Item)]));

    private ReportItem WriteWay(WayForward way) => new(
        Mark.None, way.Outcome.Title.In(_language), Format(_labels.If, _labels.Joined([.. way.Conditions.Select(c => c.In(_language))])));

    private string WriteNote(NotEvaluated problem, Decision decision, string asOf)
    {
        var subject = decision.RuleBook.RuleSets.First(r => r.Id == problem.RuleSet).Versions[^1].Title.In(_language);
        return Format(_labels.NotInForce, subject, asOf);
    }

    // The person concerned gets the list of sources at the end; in every line they would only stand in the way.
    private string? Sources(ImmutableArray<string> ids) => _audience == Audience.Client || ids.IsEmpty ? null : string.Join(", ", ids);

    private static int Rank(Finding finding) => finding.Status switch { FindingStatus.NotMet => finding.Criterion.ChoosesWay ? 3 : 0, FindingStatus.Unknown => 1, _ => 2 };

    private static string Format(string text, params object[] values) => string.Format(CultureInfo.InvariantCulture, text, values);
}
