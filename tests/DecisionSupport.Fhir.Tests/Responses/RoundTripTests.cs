namespace DecisionSupport.Fhir.Tests.Responses;

/// <summary>A snapshot that is sent as answers and read back is the same snapshot.</summary>
public sealed class RoundTripTests
{
    private static readonly int Cases = Depth.Of(300, 30);

    private static readonly RuleBook Rules = BuiltInRules.RuleBook;
    private static readonly DateOnly Day = new(2026, 11, 22);

    public static TheoryData<string> RuleSets => [.. Rules.RuleSets.Select(r => r.Id)];

    [Fact]
    public void Cases_as_systems_send_them_come_back_the_same() => ShouldComeBack(new SnapshotGenerator(Rules, seed: 20261129).Realistic(Day));

    [Theory]
    [MemberData(nameof(RuleSets))]
    public void Cases_on_the_bounds_come_back_the_same(string ruleSet) => ShouldComeBack(new SnapshotGenerator(Rules, seed: 20261129).Borderline(ruleSet, Day));

    [Fact]
    public void A_case_of_which_nothing_is_known_comes_back_with_nothing_known() => ShouldComeBack([new CaseSnapshotBuilder(Rules.Vocabulary, Day).WithReference("K-0412").Build()]);

    [Fact]
    public void A_list_with_nothing_in_it_is_known_and_one_that_is_not_told_is_not()
    {
        var snapshot = new CaseSnapshotBuilder(Rules.Vocabulary, Day).Set("loh.diagnoses", Array.Empty<string>()).Build();

        var read = Read(snapshot).Snapshot!;

        read.ToldFacts.Select(f => f.Id).ShouldBe(["loh.diagnoses"]);
        read["loh.diagnoses"].AsList().Count.ShouldBe(0);
    }

    [Fact]
    public void Who_told_a_fact_and_when_comes_back_the_same()
    {
        FactSource?[] sources = [new("läkarutlåtande FK 7800", Day.AddDays(-20)), null, new("socialtjänsten, enligt \"hon själv\"")];
        ShouldComeBack(new SnapshotGenerator(Rules, seed: 20261129).Realistic(Day).Select(s => s.ToldFacts.Index().Aggregate(s, (told, f) => told.With(f.Item.Id, told[f.Item.Id], sources[f.Index % sources.Length]))));
    }

    [Fact]
    public void A_list_that_is_known_to_be_empty_has_a_source_as_well()
    {
        var snapshot = new CaseSnapshotBuilder(Rules.Vocabulary, Day).ToldBy(new FactSource("läkare", Day)).Set("loh.diagnoses", Array.Empty<string>()).Build();

        Read(snapshot).Snapshot!.SourceOf("loh.diagnoses").ShouldBe(new FactSource("läkare", Day));
    }

    [Fact]
    public void Another_day_may_be_asked_for() =>
        new QuestionnaireResponseReader(Rules.Vocabulary).Read(new CaseSnapshotBuilder(Rules.Vocabulary, Day).Build().ToQuestionnaireResponse(), Day.AddDays(1)).Snapshot!.AsOf.ShouldBe(Day.AddDays(1));

    private static void ShouldComeBack(IEnumerable<CaseSnapshot> snapshots)
    {
        foreach (var snapshot in snapshots.Take(Cases))
        {
            var reading = Read(snapshot);
            reading.Outcome.Issue.Select(i => i.Details!.Text).ShouldBeEmpty();
            CaseSnapshotJson.Sha256(reading.Snapshot!).ShouldBe(CaseSnapshotJson.Sha256(snapshot));
        }
    }

    private static ResponseReading Read(CaseSnapshot snapshot) =>
        new QuestionnaireResponseReader(snapshot.Vocabulary).Read(FhirJson.Read<QuestionnaireResponse>(FhirJson.Write(snapshot.ToQuestionnaireResponse())));
}
