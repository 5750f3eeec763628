using DecisionSupport.Analysis.Kept;
using DecisionSupport.Authoring;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Analysis.Tests;

/// <summary>What is kept of the rules for all cases says of a case what looking at the case alone says: of the law, for worked cases.</summary>
public sealed class PlacedCaseTests
{
    [Fact]
    public void A_worked_case_in_its_place_among_all_is_answered_as_alone()
    {
        var reader = new CaseFileReader(BuiltInRules.RuleBook.Vocabulary);
        var cases = Depth.Of([.. Directory.GetFiles(RepositoryFolder.Of("rules", "cases"), "*.yaml").Order(StringComparer.Ordinal)], 15).Select(f => reader.Read(File.ReadAllBytes(f), f).Snapshot.Snapshot).OfType<CaseSnapshot>().ToList();
        var recommendations = cases.SelectMany(c => BuiltInRules.RuleBook.Evaluate(c).Recommendations).Select(r => (Recommendation: r, Placed: PlacedCase.Of(r))).Where(r => r.Placed is not null).ToList();

        recommendations.Count.ShouldBeGreaterThan(cases.Count, "recommendations whose case has a place");
        foreach (var (recommendation, placed) in recommendations)
        {
            Answers(recommendation, placed).ShouldBe(Answers(recommendation, null));
        }
    }

    private static string Answers(Recommendation recommendation, PlacedCase? placed)
    {
        var onTheWay = StepwiseSpace.Of(recommendation, placed);
        var inTheEnd = OutcomeSpace.Of(recommendation, placed, () => onTheWay);
        return string.Join('\n',
        [
            $"{recommendation.Decision.Snapshot.Reference} {recommendation.Version.RuleSet}: {Ids(inTheEnd.PossibleOutcomes())}; on the way {Ids(onTheWay.PossibleOutcomes())}, {string.Join(' ', onTheWay.MissingFacts().Select(f => f.Id))}",
            .. inTheEnd.MissingFacts().Select(m => $"missing {m.Fact.Id} {m.Settles} {Ids(m.DecidesBetween)}"),
            .. inTheEnd.MissingValues().Select(p => $"missing {p.Id}"),
            .. ChangeFinder.Find(recommendation, placed).Select(c => $"change {c.Outcome.Id} {string.Join(' ', c.Facts.Select(f => $"{f.Fact.Id}={f.Value}"))}"),
        ]);
    }

    private static string Ids(IEnumerable<Outcome> outcomes) => string.Join(' ', outcomes.Select(o => o.Id));
}
