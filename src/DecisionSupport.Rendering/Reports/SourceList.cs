namespace DecisionSupport.Rendering.Reports;

/// <summary>What a decision rests on: each source once, in the order of its first mention.</summary>
internal static class SourceList
{
    /// <summary>The list, or null when nothing is cited.</summary>
    public static ReportSection? Write(Decision decision, string heading, Language language)
    {
        var sources = decision.RuleBook.Sources;
        ImmutableArray<ReportItem> items = [.. decision.Recommendations.SelectMany(Cited).Distinct().Select(id => Write(sources[id], language))];
        return items.IsEmpty ? null : new ReportSection(heading, items);
    }

    private static IEnumerable<string> Cited(Recommendation recommendation) => recommendation.Findings.SelectMany(f => f.Criterion.Sources)
        .Concat(recommendation.NextSteps.SelectMany(s => s.Sources))
        .Concat(recommendation.Notices.SelectMany(n => n.Sources));

    // Many titles begin with the id, which is how people know the source; it is not said twice.
    private static ReportItem Write(Source source, Language language)
    {
        var title = source.Title.In(language);
        return new ReportItem(Mark.None, title.StartsWith(source.Id, StringComparison.Ordinal) ? null : source.Id, title, Link: Link(source.Url));
    }

    // A rule file is data from somewhere; only an address on the web becomes a link.
    private static string? Link(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp) ? address.AbsoluteUri : null;
}
