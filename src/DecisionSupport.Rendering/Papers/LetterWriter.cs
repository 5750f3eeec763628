using DecisionSupport.Rendering.Reports;

namespace DecisionSupport.Rendering.Papers;

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
        var answer = certificate is null ? LetterWords.AnswerOnForm : LetterQuestions.IsOutdated(decision) ? LetterWords.AnswerAnew : LetterWords.AnswerByAddition;
        return new Report(
            language,
            (certificate is null ? LetterWords.TitleOfNew : LetterWords.Title).In(language),
            new ReportSection("", [.. Head(decision, certificate, language)]),
            [
                Paper.Prose(LetterWords.Why.In(language), (certificate is null ? LetterWords.WhyTextOfNew : LetterWords.WhyText).In(language)),
                .. Paper.List(LetterWords.Questions.In(language), questions.Select(q => Question(q, language)), isNumbered: true),
                Paper.Prose(LetterWords.Answer.In(language), $"{LetterWords.AnswerText.In(language)} {answer.In(language)}"),
                Paper.Prose(LetterWords.Send.In(language), LetterWords.SendText.In(language)),
            ],
            Notes: [],
            Sources: null,
            Paper.Footer(LetterWords.Footer, decision, language),
            IsPaper: true);
    }

    private static IEnumerable<ReportItem> Head(Decision decision, (string? Form, DateOnly? Issued)? certificate, Language language)
    {
        foreach (var blank in (LocalizedText[])[LetterWords.To, LetterWords.From, LetterWords.About, LetterWords.Consent, LetterWords.Again])
        {
            yield return ReportItem.ToFillIn(blank.In(language));
        }

        if (certificate is { } known)
        {
            var written = known.Issued is { } day ? Paper.Fill(LetterWords.Written, language, Paper.Day(day, language)) : null;
            yield return new ReportItem(Mark.None, LetterWords.Certificate.In(language), string.Join(", ", new[] { known.Form, written }.OfType<string>()));
        }

        yield return new ReportItem(Mark.None, LetterWords.NeededFor.In(language), string.Join(", ", LetterQuestions.NeededFor(decision, language)));
    }

    private static ReportItem Question(QuestionToDoctor question, Language language) => new(
        Mark.None,
        question.Place(language),
        question.Ask(language),
        Below: Paper.Fill(LetterWords.WhyAsked, language, question.Finding.Text(Audience.Officer, language)));

    private static Report Nothing(Decision decision, Language language) => new(
        language,
        LetterWords.NothingTitle.In(language),
        Summary: new ReportSection("", [new ReportItem(Mark.None, null, LetterWords.NothingText.In(language))]),
        [.. Paper.List(LetterWords.GoneThrough.In(language), decision.Recommendations.Select(r => new ReportItem(Mark.None, r.Version.Title.In(language), r.Outcome.Title.In(language))))],
        Paper.NotAsked(decision, language),
        Sources: null,
        Paper.Footer(LetterWords.Footer, decision, language),
        IsPaper: true);
}
