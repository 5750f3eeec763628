using DecisionSupport.Tests.Support;
using FsCheck.Fluent;

namespace DecisionSupport.Analysis.Tests;

/// <summary>A trace says what the evaluation said, of the whole and of every part.</summary>
public sealed class TraceTests
{
    public static TheoryData<string> RuleBookNames => TestedBooks.Names;

    [Theory]
    [MemberData(nameof(RuleBookNames))]
    public void The_root_of_every_trace_is_the_status_of_the_finding(string ruleBookName)
    {
        var ruleBook = TestedBooks.Named(ruleBookName);
        var snapshots = from asOf in Days.Sound from snapshot in new SnapshotGenerator(ruleBook.Vocabulary, asOf).Snapshots select snapshot;

        Always.Holds(snapshots, SnapshotText.Yaml, 60, snapshot =>
        {
            foreach (var recommendation in ruleBook.Evaluate(snapshot).Recommendations)
            {
                foreach (var criterion in recommendation.Version.Criteria)
                {
                    var trace = recommendation.Trace(criterion.Id);
                    trace.Status.ShouldBe(recommendation.StatusOf(criterion.Id), trace.Text);
                    All(trace).ShouldEach(p => IsMadeOfItsParts(p), trace.Text);
                }
            }
        });
    }

    [Fact]
    public void A_comparison_tells_what_it_read_and_where_it_stands()
    {
        var ruleBook = TestedBooks.Named("built-in");
        var snapshot = new CaseSnapshotBuilder(ruleBook.Vocabulary, new DateOnly(2026, 11, 22))
            .ToldBy(new FactSource("läkare", new DateOnly(2026, 3, 2))).Set("loh.exists", true).Build();

        var trace = ruleBook.Evaluate(snapshot, "loh")["loh"].Trace("exists");

        trace.Kind.ShouldBe(TraceKind.Criterion);
        var comparison = trace.Parts.ShouldHaveSingleItem();
        (comparison.Kind, comparison.Text, comparison.Status).ShouldBe((TraceKind.Comparison, "loh.exists", FindingStatus.Met));
        comparison.Place.File.ShouldEndWith("loh/2011-01-01.yaml");
        comparison.Place.Line.ShouldBeGreaterThan(1);
        var reading = comparison.Readings.ShouldHaveSingleItem();
        (reading.Kind, reading.Name, reading.Value).ShouldBe((TraceReadingKind.Fact, "loh.exists", FeelValue.True));
        reading.Source!.Text(Language.Swedish).ShouldBe("läkare, 2 mars 2026");
    }

    private static IEnumerable<TracePart> All(TracePart part) => part.Parts.SelectMany(All).Prepend(part);

    // By Kleene's tables, worked out here from the parts alone.
    private static bool IsMadeOfItsParts(TracePart part)
    {
        var parts = part.Parts.Select(p => p.Status).ToList();
        return part.Kind switch
        {
            TraceKind.All => part.Status == (parts.Contains(FindingStatus.NotMet) ? FindingStatus.NotMet : parts.Contains(FindingStatus.Unknown) ? FindingStatus.Unknown : FindingStatus.Met),
            TraceKind.Any => part.Status == (parts.Contains(FindingStatus.Met) ? FindingStatus.Met : parts.Contains(FindingStatus.Unknown) ? FindingStatus.Unknown : FindingStatus.NotMet),
            TraceKind.Not => part.Status == parts[0] switch { FindingStatus.Met => FindingStatus.NotMet, FindingStatus.NotMet => FindingStatus.Met, _ => FindingStatus.Unknown },
            TraceKind.Definition or TraceKind.Applies => part.Status == parts[0],
            TraceKind.Is => part.Status == ((part.Text, parts[0]) is ("shown", FindingStatus.Met) or ("fails", FindingStatus.NotMet) or ("open", FindingStatus.Unknown) ? FindingStatus.Met : FindingStatus.NotMet),
            _ => true,
        };
    }
}
