using System.Text;
using DecisionSupport.Rendering;
using DecisionSupport.Testing;
using DecisionSupport.Tests.Support;

namespace DecisionSupport.Tests.Explanation;

/// <summary>How criteria are traced and told, with each kind of part that a rule may have, and where something is open, undecided or cannot be computed: the files beside this one.</summary>
public sealed class ToldTests
{
    private static readonly string Root = RepositoryFolder.Of("tests", "DecisionSupport.Tests", "Explanation");

    public static TheoryData<string> Subjects => [.. SectionedCase.FilesIn(Root)];

    [Theory]
    [MemberData(nameof(Subjects))]
    public Task Every_criterion_is_told_in_the_approved_words(string subject)
    {
        var (introduction, cases) = SectionedCase.Read(Root, subject);
        return RuleBookTests.VerifyText(SectionedCase.Write(introduction, cases.Select(c => c with { Told = Told(c) })), Path.Combine(Root, subject), "txt");
    }

    private static string Told(SectionedCase asked)
    {
        var loading = GoodRules.With([.. asked.Parts.Where(p => p.Name != "snapshot.yaml").Select(p => (p.Name, p.Text))]);
        if (loading.RuleBook is not { } book)
        {
            return string.Concat(loading.Diagnostics.Select(d => $"{d}\n"));
        }

        var reading = new SnapshotReader(book.Vocabulary).Read(Encoding.UTF8.GetBytes(asked.Parts.Single(p => p.Name == "snapshot.yaml").Text), "snapshot.yaml");
        reading.Diagnostics.ShouldBeEmpty(asked.Name);
        var decision = book.Evaluate(reading.Snapshot!);
        return string.Concat(decision.Recommendations.SelectMany(Of).Concat(decision.NotEvaluated.Select(n => $"{n.RuleSet} {n.Code}: {n.Reason}\n")));
    }

    private static IEnumerable<string> Of(Recommendation recommendation) =>
    [
        $"{recommendation.Version.RuleSet} {recommendation.Outcome.Id} {recommendation.Level?.Id}\n",
        .. recommendation.Findings.Where(f => f.Criterion.Id == "need").SelectMany(f => new[]
        {
            TraceText.Write(recommendation.Trace(f.Criterion.Id)),
            $"{f.Text(Audience.Officer, Language.Swedish)}\n{f.Text(Audience.Officer, Language.English)}\n{f.Text(Audience.Client, Language.Swedish)}\n{f.Text(Audience.Client, Language.English)}\n",
            string.Concat(f.FailedComputations().Select(c => $"failed: {c}\n")),
            string.Concat(f.DecisiveComparisons().Select(c => $"decisive: {c.Status} {string.Join(", ", c.Facts.Select(v => $"{v.Fact.Id} = {v.Value}"))} {string.Join(", ", c.Bounds.Select(b => $"{b.Parameter.Id} = {b.Value.Text}"))}\n")),
        }),
    ];
}
