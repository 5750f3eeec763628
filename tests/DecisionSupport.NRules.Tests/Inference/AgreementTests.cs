using DecisionSupport.TestKit;

namespace DecisionSupport.NRules.Tests.Inference;

/// <summary>
/// Two engines, one law. Here a day of two rule sets, or of each where the whole is asked for; all days and versions, with as many cases as are asked for, by <c>nrules</c> of the benchmarks.
/// </summary>
public sealed class AgreementTests
{
    public static TheoryData<string> RuleSets => [.. Depth.Of([.. BuiltInRules.RuleBook.RuleSets.Select(r => r.Id)], 2)];

    [Theory]
    [MemberData(nameof(RuleSets))]
    public void NRules_derives_what_the_library_says(string ruleSet)
    {
        var run = new AgreementRun(BuiltInRules.RuleBook, seed: 13);
        // NRules compiles each version anew, which takes longer than all that is asked of it.
        var days = Depth.Of([Cases.Day, AgreementRun.DaysOf(BuiltInRules.RuleBook, ruleSet).First()], 1);
        foreach (var day in days)
        {
            run.Compare(ruleSet, day, ofEach: 20).Take(3).ShouldBeEmpty();
        }

        run.Count.ShouldBe(60 * days.Count);
    }

    [Fact]
    public void It_does_so_of_any_law()
    {
        var parking = RuleBookLoader.LoadFolder(RepositoryFolder.Of("tests", "ParkingPermits")).GetOrThrow();
        var ruleSet = parking.RuleSets.ShouldHaveSingleItem();
        var run = new AgreementRun(parking, seed: 13);

        run.Compare(ruleSet.Id, ruleSet.Versions[^1].From, ofEach: 100).Take(3).ShouldBeEmpty();
        run.Count.ShouldBe(300);
    }
}
