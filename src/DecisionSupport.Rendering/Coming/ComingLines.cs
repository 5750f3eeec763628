using DecisionSupport.Rendering.Papers;
using DecisionSupport.Rendering.Reports;

namespace DecisionSupport.Rendering.Coming;

/// <summary>Writes in a line each what is answered otherwise from a coming day on, the first day first.</summary>
internal sealed class ComingLines(Audience audience, Language language)
{
    public IEnumerable<ReportItem> Write(Decision decision) =>
        from day in decision.Upcoming()
        from change in day.Changes
        where change.ChangesOutcome
        let after = change.After
        where after is not null
        let lead = PaperParts.Fill(UpcomingWords.From, language, PaperParts.Day(day.Day, language))
        let answer = FirstSentence.Of(after.Text(audience, language))
        select new ReportItem(Mark.None, $"{lead}, {after.Version.Title.In(language)}", answer);
}
