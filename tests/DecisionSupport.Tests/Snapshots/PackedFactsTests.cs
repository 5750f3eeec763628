using DecisionSupport.Knowledge;
using DecisionSupport.Snapshots;
using DecisionSupport.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace DecisionSupport.Tests.Snapshots;

/// <summary>Packed or laid out, a case is the same case; packed it takes room only for what is known.</summary>
public sealed class PackedFactsTests
{
    private const int Facts = 20;

    private static readonly DateOnly Day = new(2026, 11, 22);

    private static readonly FeelValue[] Values = [FeelValue.Null, FeelValue.True, FeelValue.False, FeelValue.From(7m), FeelValue.From("x"), FeelValue.From(Day)];

    [Fact]
    public void Whatever_is_set_set_again_or_made_unknown_is_read_as_from_an_array() =>
        Prop.ForAll(Gen.ArrayOf(from slot in Gen.Choose(0, Facts - 1) from value in Gen.Elements(Values) select (slot, value)).ToArbitrary(), changes =>
        {
            var (packed, array) = (new PackedFacts(Facts), new FeelValue[Facts]);
            foreach (var (slot, value) in changes)
            {
                var before = packed.Copy();
                (packed[slot], array[slot]) = (value, value);
                before[slot] = FeelValue.Null;
            }

            packed.ToArray().ShouldBe(array);
            Enumerable.Range(0, Facts).Select(slot => packed[slot]).ShouldBe(array);
            PackedFacts.Of(array).ToArray().ShouldBe(array);
        }).Check(Trials.Of(1000));

    [Fact]
    public void A_case_that_is_packed_comes_out_as_one_that_is_laid_out_the_first_time_and_later()
    {
        var rules = BuiltInRules.RuleBook;
        Always.Holds(new SnapshotGenerator(rules.Vocabulary, Day).Snapshots, 200, laidOut =>
        {
            var packed = laidOut.ToldFacts.Aggregate(new CaseSnapshotBuilder(rules.Vocabulary, Day), (builder, fact) => builder.Set(fact.Id, laidOut[fact.Id])).Build();
            var expected = Told(rules.Evaluate(laidOut));

            Told(rules.Evaluate(packed)).ShouldBe(expected);
            Told(rules.Evaluate(packed)).ShouldBe(expected);
            CaseSnapshotJson.Sha256(packed).ShouldBe(CaseSnapshotJson.Sha256(laidOut));
        });
    }

    [Fact]
    public void A_snapshot_of_24_facts_takes_at_most_600_bytes()
    {
        var vocabulary = BuiltInRules.RuleBook.Vocabulary;
        Build(vocabulary);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Build(vocabulary);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThanOrEqualTo(600);
    }

    private static IEnumerable<string> Told(Decision decision) =>
        decision.Recommendations.Select(r => $"{r.Version.RuleSet} {r.Outcome.Id} {r.Level?.Id} {string.Join(' ', r.Version.Criteria.Select(c => r.StatusOf(c.Id)))}");

    // The same facts as the benchmark's.
    private static CaseSnapshot Build(Vocabulary vocabulary) => new CaseSnapshotBuilder(vocabulary, Day)
        .Set(Knowledge.Facts.Person.BirthDate, new DateOnly(1978, 4, 17))
        .Set(Knowledge.Facts.Person.Insured, true)
        .Set(Knowledge.Facts.Person.InsuredAtOnset, true)
        .Set(Knowledge.Facts.Person.OnsetDate, new DateOnly(2018, 4, 17))
        .Set(Knowledge.Facts.Person.InsurancePeriodYears, 40)
        .Set(Knowledge.Facts.Person.PensionableIncome, true)
        .Set(Knowledge.Facts.Work.NormalWorkWithin15Years, true)
        .Set(Knowledge.Facts.WorkCapacity.ReducedByIllness, true)
        .Set(Knowledge.Facts.WorkCapacity.NonMedicalGrounds, false)
        .Set(Knowledge.Facts.WorkCapacity.ReductionPercent, 50)
        .Set(Knowledge.Facts.WorkCapacity.ReductionPercentKnownWork, 50)
        .Set(Knowledge.Facts.WorkCapacity.NearlyFullyReduced, false)
        .Set(Knowledge.Facts.WorkCapacity.Permanent, true)
        .Set(Knowledge.Facts.Rehabilitation.MeasuresRemain, false)
        .Set(Knowledge.Facts.Loh.Exists, true)
        .Set(Knowledge.Facts.Loh.IssuedDate, new DateOnly(2026, 10, 1))
        .Set(Knowledge.Facts.Loh.BasisMotivated, true)
        .Set(Knowledge.Facts.Loh.KnownPatientSince, new DateOnly(2020, 1, 1))
        .Set(Knowledge.Facts.Loh.OtherInvestigations, true)
        .Set(Knowledge.Facts.Loh.OtherInvestigationsAttached, true)
        .Set(Knowledge.Facts.Loh.Background, true)
        .Set(Knowledge.Facts.Loh.DiagnosisBasis, true)
        .Set(Knowledge.Facts.Loh.ActivityLimitations, true)
        .Set(Knowledge.Facts.Loh.ActivityLimitationsConcrete, true)
        .Build();
}
