using DecisionSupport.Rendering.Reports;

namespace DecisionSupport.Papers;

/// <summary>Decision → the letter to the doctor.</summary>
internal static class LetterWriter
{
    public static Report Write(Decision decision, Language language)
    {
        var questions = LetterQuestions.Of(decision, language);
        return questions.IsEmpty ? Nothing(decision, language) : Letter(decision, questions, language);
    }

    private static Report Letter(Decision decision, ImmutableArray<QuestionToDoctor> questions, Language language)
    {
        var certificate = LetterQuestions.CertificateOf(decision.Snapshot);
        var answer = certificate is null ? words.AnswerOnForm : LetterQuestions.IsOutdated(decision) ? words.AnswerAnew : words.AnswerByAddition;
        return new Report(
            language,
            (certificate is null ? words.TitleOfNew : words.Title).In(language),
            new ReportSection("", [.. Head(decision, certificate, language)]),
            [
                Paper.Prose(words.Why.In(language), (certificate is null ? words.WhyTextOfNew : words.WhyText).In(language)),
                .. Paper.List(words.Questions.In(language), questions.Select(q => Question(q, language)), isNumbered: true),
                Paper.Prose(words.Answer.In(language), $"{words.AnswerText.In(language)} {answer.In(language)}"),
                Paper.Prose(words.Send.In(language), words.SendText.In(language)),
            ],
            Notes: [],
            Sources: null,
            Paper.Footer(words.Footer, decision, language),
            IsPaper: true);
    }

    private static IEnumerable<ReportItem> Head(Decision decision, (string? Form, DateOnly? Issued)? certificate, Language language)
    {
        foreach (var blank in (LocalizedText[])[words.To, words.From, words.About, words.Consent, words.Again])
        {
            yield return ReportItem.ToFillIn(blank.In(language));
        }

        if (certificate is { } known)
        {
            var written = known.Issued is { } day ? Paper.Fill(words.Written, language, Paper.Day(day, language)) : null;
            yield return new ReportItem(Mark.None, words.Certificate.In(language), string.Join(", ", new[] { known.Form, written }.OfType<string>()));
        }

        yield return new ReportItem(Mark.None, words.NeededFor.In(language), string.Join(", ", LetterQuestions.NeededFor(decision, language)));
    }

    private static ReportItem Question(QuestionToDoctor question, Language language) => new(
        Mark.None,
        question.Place(language),
        question.Ask(language),
        Below: Paper.Fill(words.WhyAsked, language, question.Finding.Text(Audience.Officer, language)));

    private static Report Nothing(Decision decision, Language language) => new(
        language,
        words.NothingTitle.In(language),
        Summary: new ReportSection("", [new ReportItem(Mark.None, null, words.NothingText.In(language))]),
        [.. Paper.List(words.GoneThrough.In(language), decision.Recommendations.Select(r => new ReportItem(Mark.None, r.Version.Title.In(language), r.Outcome.Title.In(language))))],
        Paper.NotAsked(decision, language),
        Sources: null,
        Paper.Footer(words.NothingFooter, decision, language),
        IsPaper: true);
}
