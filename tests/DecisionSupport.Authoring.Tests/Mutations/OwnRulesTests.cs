namespace DecisionSupport.Authoring.Tests.Mutations;

/// <summary>The rules that we deliver: what their worked cases notice. The whole, rule set by rule set, is run by hand: docs/analysis.md has the figures.</summary>
public sealed class OwnRulesTests
{
    private static readonly int Tried = Depth.Of(50, 8);
    private const decimal Floor = 85;

    /// <summary>A floor below the figures of the whole, since few are tried and another line moves which.</summary>
    [Fact]
    public void Worked_cases_notice_most_small_faults()
    {
        var report = MutationTest.Run(RepositoryFolder.Of("rules"), sample: Tried);

        report.Score.ShouldBeGreaterThanOrEqualTo(Floor, MutationText.Text(report));
    }
}
