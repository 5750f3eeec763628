using System.Globalization;
using DecisionSupport.Rendering.Papers;
using DecisionSupport.Rendering.Reports;

namespace DecisionSupport.Rendering.Cohorts;

/// <summary>Statistics → one page. What there is too much of for a page stands in the table and the JSON.</summary>
internal sealed class CohortWriter(CohortStatistics statistics, RuleBook ruleBook, Language language)
{
    private const int MostGaps = 8;
    private const int MostKinds = 6;
    private const int LatestQuarters = 6;

    public static Report Write(CohortStatistics statistics, RuleBook ruleBook, Language asked)
    {
        ArgumentNullException.ThrowIfNull(statistics);
        ArgumentNullException.ThrowIfNull(ruleBook);
        return new CohortWriter(statistics, ruleBook, ruleBook.LanguageFor(asked)).Write();
    }

    private Report Write() => new(
        language,
        statistics.Cases is { } cases ? Fill(CohortPageWords.Title, cases) : CohortPageWords.Few.In(language),
        Summary: null,
        statistics.Cases is null ? [] :
        [
            .. PaperParts.List(CohortPageWords.Answers.In(language), Of(CohortTableKind.Outcomes).Select(Answer)),
            .. Of(CohortTableKind.Gaps).SelectMany(t => PaperParts.List(t.Title.In(language), t.Rows.Take(MostGaps).Select(r => Line(r, t.Columns)))),
            .. PaperParts.List(CohortPageWords.Background.In(language), Of(CohortTableKind.Background).Select(Background)),
            .. Of(CohortTableKind.ByAge).SelectMany(t => PaperParts.List(Fill(CohortPageWords.ByAge, t.Title.In(language)), t.Rows.Select(r => Line(r, t.Columns)))),
            .. Of(CohortTableKind.ByQuarter).SelectMany(t => PaperParts.List(Fill(CohortPageWords.ByQuarter, t.Title.In(language)), t.Rows.SkipLast(1).TakeLast(LatestQuarters).Select(r => Line(r, t.Columns)))),
        ],
        Notes: [],
        Sources: null,
        Fill(CohortPageWords.Footer, ruleBook.Version, ruleBook.Sha256[..12]),
        IsPaper: true);

    private IEnumerable<CohortTable> Of(CohortTableKind kind) => statistics.Tables.Where(t => t.Kind == kind);

    private ReportItem Answer(CohortTable table)
    {
        string?[] told = [Told(table, "open", "open", CohortPageWords.Open), Told(table, "coming", "changes", CohortPageWords.Coming)];
        return new ReportItem(Mark.None, table.Title.In(language), Counts(table.Rows[0].Counts, table.Columns), Aside: string.Join("; ", told.Where(t => t is not null)) is { Length: > 0 } aside ? aside : null);
    }

    // What another table has of the same rule set in one of its columns; nothing where no case came to it.
    private string? Told(CohortTable answers, string prefix, string column, LocalizedText words)
    {
        var other = statistics.Find(answers.Id.Replace("outcome.", $"{prefix}.", StringComparison.Ordinal));
        var found = other?.Columns.Select((c, i) => (c.Id, Place: i)).FirstOrDefault(c => c.Id == column);
        return found is { Id: not null } place ? Fill(words, Number(other!.Rows[0].Counts[place.Place])) : null;
    }

    private ReportItem Background(CohortTable table)
    {
        var row = table.Rows[0];
        // The latest quarters, and the commonest of all else; what is unknown stands last and is always told.
        var most = table.Id == "quarter" ? Math.Max(0, table.Columns.Length - LatestQuarters) : 0;
        var kept = Enumerable.Range(0, table.Columns.Length).Where(i => table.Id == "quarter" ? i >= most : i < MostKinds || i == table.Columns.Length - 1).ToList();
        return new ReportItem(Mark.None, table.Title.In(language), Counts(kept.Select(i => row.Counts[i]), kept.Select(i => table.Columns[i])));
    }

    private ReportItem Line(CohortRow row, ImmutableArray<CohortLabel> columns) => new(Mark.None, row.Label.Text.In(language), Counts(row.Counts, columns));

    private string Counts(IEnumerable<int?> counts, IEnumerable<CohortLabel> columns) =>
        string.Join(" · ", columns.Zip(counts, (c, n) => $"{c.Text.In(language)} {Number(n)}"));

    private string Number(int? count) => count?.ToString(CultureInfo.InvariantCulture) ?? CohortPageWords.Hidden.In(language);

    private string Fill(LocalizedText words, params object[] values) => ReportText.Fill(words, language, values);
}
