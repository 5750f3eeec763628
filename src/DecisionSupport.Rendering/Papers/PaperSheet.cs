using DecisionSupport.Rendering.Papers;

namespace DecisionSupport.Rendering;

/// <summary>
/// A paper of the rule book, filled from a decision: one A4, without identity. Whom it is about and what only people know is filled in by the host or by hand.
/// The same decision gives the same paper. Thread-safe.
/// </summary>
public static class PaperSheet
{
    /// <summary>Writes a paper. One that is not needed says so, see <see cref="DecisionPapers"/>.</summary>
    /// <param name="decision">A decision in which the rule sets of <see cref="Paper.Asks"/> were asked.</param>
    /// <param name="paperId">The id of the paper, such as <c>letter</c>.</param>
    /// <param name="language">The language.</param>
    /// <param name="format">How it is written.</param>
    /// <param name="today">The day by which steps are overdue: those with an earlier day. The day of the snapshot when left out.</param>
    /// <exception cref="ArgumentException">The rule book has no such paper.</exception>
    public static string Write(Decision decision, string paperId, Language language, PaperFormat format = PaperFormat.Html, DateOnly? today = null)
    {
        ArgumentNullException.ThrowIfNull(decision);
        var paper = decision.RuleBook.Papers.FirstOrDefault(p => p.Id == paperId)
            ?? throw new ArgumentException($"The rule book has no paper '{paperId}'. It has: {string.Join(", ", decision.RuleBook.Papers.Select(p => p.Id))}.", nameof(paperId));
        return PaperParts.Write(PaperWriter.Write(decision, paper, language, today ?? decision.Snapshot.AsOf), format);
    }
}
