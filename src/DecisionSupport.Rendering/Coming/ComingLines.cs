using DecisionSupport.Rendering.Reports;

namespace DecisionSupport.Rendering.Coming;

/// <summary>Writes the coming days on which an answer is another in a line each, the first day first.</summary>
internal static class ComingLines
{
    public static IEnumerable<ReportItem> Of(Decision decision, Audience audience, Language language) =>
        from day in decision.Upcoming()
        let answers = day.Changes.Where(c => c.ChangesOutcome && (audience != Audience.Client || IsNews(c))).Select(c => AnswerOf(c, audience, language)).ToArray()
        where answers.Length > 0
        select new ReportItem(Mark.None, ReportText.Fill(audience == Audience.Client ? UpcomingWords.AnswerFrom : UpcomingWords.From, language, ReportText.Day(day.Day, language)), string.Join(' ', answers));

    public static string TitleOf(UpcomingChange change, Language language) => (change.After ?? change.Before)!.Version.Title.In(language);

    /// <summary>What was answered and what is: the same words where only something behind them changes.</summary>
    public static string ChangeOf(UpcomingChange change, Language language)
    {
        var (before, after) = (OutcomeOf(change.Before, language), OutcomeOf(change.After, language));
        return before == after ? ReportText.Fill(UpcomingWords.Same, language, after) : ReportText.Fill(UpcomingWords.Becomes, language, before, after);
    }

    // That a value of law is not decided yet is nothing that happens to the person.
    private static bool IsNews(UpcomingChange change) => change.After is { } after && after.MissingValues().IsEmpty;

    // The sentences to the person say what they are about.
    private static string AnswerOf(UpcomingChange change, Audience audience, Language language) => audience == Audience.Client
        ? FirstSentence.Of(change.After!.Text(Audience.Client, language))
        : $"{TitleOf(change, language)}: {ChangeOf(change, language)}.";

    private static string OutcomeOf(Recommendation? recommendation, Language language) => recommendation is null ? UpcomingWords.NoAnswer.In(language) : AnswerWords.OutcomeOf(recommendation, language);
}
