using DecisionSupport.Analysis.Diagrams;
using DecisionSupport.Authoring.Progress;

namespace DecisionSupport.Authoring.Tests.Progress;

/// <summary>What looks at many versions or mutants takes no longer than at a few: each may visit its share of the cells, and where that is too small it is told.</summary>
public sealed class WorkShareTests
{
    private static readonly RuleBook Book = RuleBookLoader.LoadFolder(RepositoryFolder.SmallRules).GetOrThrow();

    [Fact]
    public void Gaps_are_looked_for_in_what_a_version_may_visit()
    {
        var versions = Book.RuleSets.SelectMany(r => r.Versions).Select(v => (v.RuleSet, v.From)).ToList();

        GapFinder.Find(Book, _ => true, maxCells: 3).Where(g => g.Kind == GapKind.TooEntangled).Select(g => (g.RuleSet, g.Version)).ShouldBe(versions, ignoreOrder: true);
        GapFinder.Find(Book, _ => true).ShouldNotContain(g => g.Kind == GapKind.TooEntangled);
    }

    [Fact]
    public void Mutants_share_too()
    {
        WorkShare.OfMutants(0).ShouldBe(Diagram.MaxSteps);
        WorkShare.OfMutants(100).ShouldBe(Diagram.MaxSteps);
        WorkShare.OfMutants(101).ShouldBe(WorkShare.MaxCellsOfMutants / 101);
    }
}
