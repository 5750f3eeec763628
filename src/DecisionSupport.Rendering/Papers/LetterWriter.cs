using DecisionSupport.Declarations.Papers;
using DecisionSupport.Rendering.Reports;

namespace DecisionSupport.Rendering.Papers;

/// <summary>Decision → the letter to the expert.</summary>
internal sealed class LetterWriter(Decision decision, LetterWords words, Language language)
{
    public static Report Write(Decision decision, Language asked)
    {
        var words = decision.RuleBook.Letter ?? throw new InvalidOperationException("The rule book has no letter; it would stand under 'papers' in rule-book.yaml.");
        var writer = new LetterWriter(decision, words, decision.RuleBook.LanguageFor(asked));
        var questions = LetterQuestions.Of(decision, writer.Language);
        return (questions.IsEmpty ? writer.Nothing() : writer.Letter(questions)) with { Citations = decision.RuleBook.Citations };
    }

    private Language Language => language;

    private Report Letter(ImmutableArray<QuestionToExpert> questions)
    {
        var certificate = LetterQuestions.StatementOf(decision);
        var answer = certificate is null ? words.AnswerOnForm : LetterQuestions.IsOutdated(decision) ? words.AnswerAnew : words.AnswerByAddition;
        return new Report(
            language,
            (certificate is null ? words.TitleOfNew : words.Title).In(language),
            new ReportSection("", [.. Head(certificate)]),
            [
                Paper.Prose(words.Why.In(language), (certificate is null ? words.WhyTextOfNew : words.WhyText).In(language)),
                .. Paper.List(words.Questions.In(language), questions.Select(q => Question(q)), isNumbered: true),
                Paper.Prose(words.Answer.In(language), $"{words.AnswerText.In(language)} {answer.In(language)}"),
                Paper.Prose(words.Send.In(language), words.SendText.In(language)),
            ],
            Notes: [],
            Sources: null,
            Paper.Footer(words.Footer, decision, language),
            IsPaper: true);
    }

    private IEnumerable<ReportItem> Head((string? Form, DateOnly? Issued)? certificate)
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

    private ReportItem Question(QuestionToExpert question) => new(
        Mark.None,
        question.Place(language),
        question.Ask(language),
        Below: Paper.Fill(words.WhyAsked, language, question.Finding.Text(Audience.Officer, language)));

    private Report Nothing() => new(
        language,
        words.NothingTitle.In(language),
        Summary: new ReportSection("", [new ReportItem(Mark.None, null, words.NothingText.In(language))]),
        [.. Paper.List(words.GoneThrough.In(language), decision.Recommendations.Select(r => new ReportItem(Mark.None, r.Version.Title.In(language), r.Outcome.Title.In(language))))],
        Paper.NotAsked(decision, language),
        Sources: null,
        Paper.Footer(words.Footer, decision, language),
        IsPaper: true);
}
